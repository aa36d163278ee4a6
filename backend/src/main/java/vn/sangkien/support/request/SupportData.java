package vn.sangkien.support.request;

import static vn.sangkien.account.data.PersonalRows.Column.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.sangkien.account.data.Keep;
import vn.sangkien.account.data.KeepingTime;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalRows;
import vn.sangkien.account.data.PersonalSection;
import vn.sangkien.shared.problem.Text;

/** What somebody asked the support teams. */
@ApplicationScoped
class SupportData implements PersonalData {

    private static final Map<String, Text> TOPICS = Map.of("SIGN_IN", new Text("Đăng nhập", "Signing in"), "FORM", new Text("Khai sáng kiến", "The form"),
            "PHOTOS", new Text("Ảnh và tệp", "Photos and files"), "UNIT", new Text("Nơi làm việc", "Workplace"), "STATUS", new Text("Kết quả", "Result"),
            "OTHER", new Text("Việc khác", "Something else"));
    private static final Map<String, Text> STATES = Map.of("OPEN", new Text("Chờ tiếp nhận", "Not taken yet"), "ASSIGNED", new Text("Đang xử lý", "Being worked on"),
            "WAITING_WORKER", new Text("Chờ bạn trả lời", "Waits for you"), "RESOLVED", new Text("Đã giải quyết", "Solved"), "CLOSED", new Text("Đã đóng", "Closed"));

    private final PersonalRows rows;
    private final SupportCaseRepository cases;
    private final MessageFiles files;
    private final Keep keep;

    SupportData(PersonalRows rows, SupportCaseRepository cases, MessageFiles files, Keep keep) {
        this.rows = rows;
        this.cases = cases;
        this.files = files;
        this.keep = keep;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(
                rows.read("helpRequests", new Text("Yêu cầu hỗ trợ", "Requests for help"), account,
                        "SELECT topic, state, phone, opened_at FROM support_case WHERE requester_id = :person ORDER BY id",
                        of("topic", "Về việc", "About").saying(TOPICS), of("state", "Trạng thái", "State").saying(STATES),
                        of("phone", "Số điện thoại", "Phone number"), of("openedAt", "Gửi lúc", "Sent at")),
                rows.read("helpMessages", new Text("Lời nhắn với tổ hỗ trợ", "Messages to support teams"), account,
                        "SELECT text, at FROM support_message WHERE author_id = :person AND text IS NOT NULL ORDER BY id",
                        of("text", "Nội dung", "Text"), of("at", "Lúc", "At")),
                rows.read("helpFiles", new Text("Tệp gửi cho tổ hỗ trợ", "Files sent to support teams"), account,
                        "SELECT name, bytes, created_at FROM support_message_file WHERE sender_id = :person ORDER BY id",
                        of("name", "Tên tệp", "Name of the file"), of("bytes", "Số byte", "Bytes"), of("sentAt", "Gửi lúc", "Sent at")));
    }

    @Override
    public void erase(long account, Instant now) {
        cases.allOf(account).forEach(request -> {
            request.forget();
            if (!request.closed()) {
                request.close(now);
                cases.add(new SupportMessage(request.id(), CasePart.PROGRAMME, CaseEvent.CLOSED, null, null, now));
            }
        });
        cases.flush();
        cases.forgetWordsOf(account);
        files.discardOf(account, now);
    }

    @Override
    public List<KeepingTime> keepingTimes() {
        return List.of(new KeepingTime("helpContacts", new Text("Họ tên, số điện thoại để lại khi hỏi tổ hỗ trợ và các tệp gửi kèm, sau khi câu hỏi đóng",
                "The name and number left when asking for help, and files sent along, after the question was closed"), (int) keep.helpContacts().toDays(),
                new Text("Để tổ hỗ trợ còn gọi lại được.", "So that the team can call back.")));
    }

    @Override
    public boolean removeExpired(Instant now, int most) {
        Instant last = now.minus(keep.helpContacts());
        boolean contacts = cases.forgetContactsClosedBefore(last, most) == most;
        boolean sent = files.discardClosedBefore(last, most, now) == most;
        return files.forgetUnused(now.minus(MessageFiles.KEPT_UNUSED), most) == most || contacts || sent;
    }
}
