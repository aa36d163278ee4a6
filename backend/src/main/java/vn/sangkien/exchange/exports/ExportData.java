package vn.sangkien.exchange.exports;

import static vn.sangkien.account.data.PersonalRows.Column.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.sangkien.account.data.KeepingTime;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalRows;
import vn.sangkien.account.data.PersonalSection;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.store.FileStore;

/** The files that somebody asked for; they may name others, so they go after some days. */
@ApplicationScoped
class ExportData implements PersonalData {

    /** So long a file of something that came to nothing may still be on its way into the store. */
    private static final Duration AFTERWARDS = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final PersonalRows rows;
    private final ExportRepository exports;
    private final FileStore store;
    private final ExportConfig config;

    ExportData(PersonalRows rows, ExportRepository exports, FileStore store, ExportConfig config) {
        this.rows = rows;
        this.exports = exports;
        this.store = store;
        this.config = config;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(rows.read("exports", new Text("Tệp bạn đã yêu cầu", "Files you asked for"), account,
                "SELECT kind, format, reason, asked_at FROM export_job WHERE owner_id = :person ORDER BY id",
                of("kind", "Danh sách", "List"), of("format", "Dạng tệp", "Kind of file"), of("reason", "Lý do", "Reason"), of("askedAt", "Yêu cầu lúc", "Asked at")));
    }

    /** The files themselves go with the next clearing. */
    @Override
    public void erase(long account, Instant now) {
        exports.allOf(account).forEach(job -> job.forget(now));
    }

    @Override
    public List<KeepingTime> keepingTimes() {
        return List.of(
                new KeepingTime("exportFiles", new Text("Tệp danh sách và báo cáo đã tạo", "Files of lists and reports"), (int) config.kept().toDays(),
                        new Text("Đủ để tải về; có thể có họ tên nên không giữ lâu.", "Long enough to be downloaded; they may name people.")),
                new KeepingTime("exports", new Text("Ai đã yêu cầu tệp nào, sau khi xong", "Who asked for which file, after it was done"), (int) REMEMBERED.toDays(),
                        new Text("Để người yêu cầu xem lại; nhật ký giữ việc tải.", "For whoever asked; the audit keeps who took it.")));
    }

    /** A file goes before the row that knows its name. */
    @Override
    public boolean removeExpired(Instant now, int most) {
        List<ExportJob> due = exports.withFilesToRemove(now, now.minus(AFTERWARDS), most);
        due.forEach(job -> {
            store.delete(job.storedAs());
            job.expire();
        });
        return due.size() == most | exports.forgetEndedBefore(now.minus(REMEMBERED), most) == most;
    }
}
