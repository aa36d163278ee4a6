package vn.sangkien.exchange.imports;

import static vn.sangkien.account.data.PersonalRows.Column.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.sangkien.account.data.Keep;
import vn.sangkien.account.data.KeepingTime;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalRows;
import vn.sangkien.account.data.PersonalSection;
import vn.sangkien.exchange.imports.row.ImportKeys;
import vn.sangkien.exchange.imports.row.ImportRows;
import vn.sangkien.shared.problem.Text;

/** The lists that somebody imported, and how long what stands in them is kept. */
@ApplicationScoped
class ImportData implements PersonalData {

    private final PersonalRows personal;
    private final ImportRepository imports;
    private final ImportRows rows;
    private final ImportFiles files;
    private final ImportKeys keys;
    private final Keep keep;

    ImportData(PersonalRows personal, ImportRepository imports, ImportRows rows, ImportFiles files, ImportKeys keys, Keep keep) {
        this.personal = personal;
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.keys = keys;
        this.keep = keep;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(personal.read("imports", new Text("Danh sách bạn đã nhập", "Lists that you imported"), account,
                "SELECT file_name, uploaded_at FROM import_job WHERE operator_id = :person ORDER BY id", of("fileName", "Tệp", "File"), of("uploadedAt", "Tải lên lúc", "Uploaded at")));
    }

    @Override
    public void erase(long account, Instant now) {
        keys.forget(account);
    }

    @Override
    public List<KeepingTime> keepingTimes() {
        return List.of(new KeepingTime("imports", new Text("Tệp danh sách cán bộ tải lên để nhập, và các dòng trong tệp", "Files with lists that officers upload to import them, and their rows"),
                (int) keep.imports().toDays(), new Text("Để sửa dòng lỗi và đối chiếu. Sáng kiến và người đã nhập thì vẫn còn.", "To correct rows with errors and to compare. The ideas and people that came of them stay.")));
    }

    @Override
    public boolean removeExpired(Instant now, int most) {
        for (ImportJob job : imports.old(now.minus(keep.imports()), 1)) {
            if (!rows.clear(job.id())) {
                files.remove(job.id());
                job.empty();
            }
            return true;
        }
        return false;
    }
}
