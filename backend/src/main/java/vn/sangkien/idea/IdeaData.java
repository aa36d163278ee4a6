package vn.sangkien.idea;

import static vn.sangkien.account.data.PersonalRows.Column.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sangkien.account.data.KeepingTime;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalRows;
import vn.sangkien.account.data.PersonalSection;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.secret.Sealing;

/** What somebody has written. Ideas that were handed in stay and count when their author is erased; drafts do not. */
@ApplicationScoped
class IdeaData implements PersonalData {

    private static final Map<String, Text> STATES = Map.of("DRAFT", new Text("Nháp", "Draft"), "SUBMITTED", new Text("Đã nộp", "Submitted"), "IN_REVIEW", new Text("Đang xem xét", "In review"), "NEEDS_INFO", new Text("Cần bổ sung", "Needs more"),
            "VALID", new Text("Hợp lệ", "Valid"), "INVALID", new Text("Không hợp lệ", "Not valid"), "DUPLICATE", new Text("Trùng", "Duplicate"), "WITHDRAWN", new Text("Đã rút", "Withdrawn"), "DISPUTED", new Text("Đang xác minh", "Being checked"));

    private final PersonalRows rows;
    private final IdeaRepository ideas;
    private final IdeaHistory history;
    private final Idempotency idempotency;
    private final Sealing sealing;
    private final EntityManager database;

    IdeaData(PersonalRows rows, IdeaRepository ideas, IdeaHistory history, Idempotency idempotency, Sealing sealing, EntityManager database) {
        this.rows = rows;
        this.ideas = ideas;
        this.history = history;
        this.idempotency = idempotency;
        this.sealing = sealing;
        this.database = database;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(
                rows.read("ideas", new Text("Sáng kiến", "Initiatives"), account, """
                        SELECT i.number, i.title, i.state, u.name, i.created_at, i.submitted_at, i.may_publish, c.problem, c.description, c.conditions, c.benefit_text,
                            c.confidential, i.first_applied_on, i.benefit_vnd, i.recognition_number, i.recognition_date, i.recognition_body
                        FROM idea i LEFT JOIN idea_content c ON c.idea_id = i.id LEFT JOIN unit u ON u.id = i.unit_id WHERE i.author_id = :person ORDER BY i.id""",
                        of("number", "Số", "Number"), of("title", "Tên sáng kiến", "Title"), of("state", "Trạng thái", "State").saying(STATES), of("unit", "Đơn vị", "Unit"),
                        of("createdAt", "Viết lúc", "Begun at"), of("submittedAt", "Gửi lúc", "Handed in at"), of("mayPublish", "Được công bố", "May be published"),
                        of("problem", "Vấn đề", "Problem"), of("description", "Giải pháp", "Solution"), of("conditions", "Điều kiện áp dụng", "Conditions"),
                        of("benefit", "Hiệu quả", "Benefit"), of("confidential", "Phần bí mật", "Confidential part"), of("firstAppliedOn", "Áp dụng lần đầu", "First applied on"),
                        of("benefitVnd", "Giá trị làm lợi (đồng)", "Benefit (VND)"), of("recognitionNumber", "Số quyết định", "Decision number"),
                        of("recognitionDate", "Ngày quyết định", "Date of the decision"), of("recognitionBody", "Nơi công nhận", "Recognised by")),
                rows.read("coAuthored", new Text("Sáng kiến cùng làm với người khác", "Initiatives made with others"), account, """
                        SELECT i.number, i.title, a.name, a.contact, a.share FROM idea_author a JOIN idea i ON i.id = a.idea_id
                        WHERE a.account_id = :person AND i.author_id <> :person ORDER BY i.id""",
                        of("number", "Số", "Number"), of("title", "Tên sáng kiến", "Title"), of("name", "Tên bạn trên đó", "Your name on it"),
                        of("contact", "Liên hệ đã ghi", "Contact that was noted"), of("share", "Phần đóng góp (%)", "Share (%)")),
                rows.read("publicationChoices", new Text("Đồng ý hoặc rút lại việc công bố", "Agreeing to publish, and taking it back"), account, """
                        SELECT i.number, p.may_publish, p.chosen_at FROM publication_choice p JOIN idea i ON i.id = p.idea_id WHERE i.author_id = :person ORDER BY p.id""",
                        of("idea", "Sáng kiến", "Initiative"), of("mayPublish", "Được công bố", "May be published"), of("chosenAt", "Lúc", "At")),
                rows.read("attachments", new Text("Tệp đính kèm", "Attachments"), account,
                        "SELECT a.name, i.number, a.created_at, a.removed_at FROM attachment a JOIN idea i ON i.id = a.idea_id WHERE a.uploaded_by = :person ORDER BY a.id",
                        of("name", "Tệp", "File"), of("idea", "Sáng kiến", "Initiative"), of("createdAt", "Tải lên lúc", "Uploaded at"), of("removedAt", "Gỡ lúc", "Removed at")));
    }

    @Override
    public void erase(long account, Instant now) {
        for (Idea draft : ideas.list("people.authorId = ?1 and state = ?2", account, IdeaState.DRAFT)) {
            draft.withdraw(now);
            history.record(draft, IdeaState.DRAFT, Actor.author(account), Reason.NONE);
        }
        ideas.flush();
        change("UPDATE idea_content c JOIN idea i ON i.id = c.idea_id SET c.problem = NULL, c.description = NULL, c.conditions = NULL, c.benefit_text = NULL, c.confidential = NULL,"
                + " c.stated_number = NULL, c.stated_date = NULL, c.stated_body = NULL, c.stated_level = NULL WHERE i.author_id = :person AND i.submitted_at IS NULL", account);
        change("UPDATE idea_author a JOIN idea i ON i.id = a.idea_id SET a.name = NULL, a.contact = NULL WHERE i.author_id = :person AND (a.position = 0 OR i.submitted_at IS NULL)", account);
        change("UPDATE idea SET title = NULL, search_text = NULL WHERE author_id = :person AND submitted_at IS NULL", account);
        blankAnswers(account);
        change("UPDATE idea_author SET name = NULL, contact = NULL WHERE account_id = :person", account);
    }

    /** Those with whom they wrote were told their name and contact by answers that are kept for a while. */
    private void blankAnswers(long account) {
        List<?> named = database.createNativeQuery("SELECT i.author_id, a.name, a.contact FROM idea_author a JOIN idea i ON i.id = a.idea_id WHERE a.account_id = ?1")
                .setParameter(1, account).getResultList();
        for (Object row : named) {
            Object[] parts = (Object[]) row;
            long author = ((Number) parts[0]).longValue();
            Stream.of((String) parts[1], parts[2] == null ? null : sealing.text((byte[]) parts[2])).filter(text -> text != null && !text.isBlank())
                    .forEach(text -> idempotency.blank(author, text));
        }
    }

    private void change(String sql, long person) {
        database.createNativeQuery(sql).setParameter("person", person).executeUpdate();
    }

    @Override
    public List<KeepingTime> keepingTimes() {
        return List.of(
                new KeepingTime("ideas", new Text("Sáng kiến đã gửi", "Initiatives that were handed in"), null,
                        new Text("Là số liệu của chương trình; khi bạn yêu cầu xóa, tên bạn không còn trên đó.", "They are the programme's figures; once you are erased your name is no longer on them.")),
                new KeepingTime("drafts", new Text("Bản nháp", "Drafts"), null,
                        new Text("Không tự mất; bị xóa khi bạn rút hoặc yêu cầu xóa.", "They never go by themselves; only when you withdraw them or are erased.")),
                new KeepingTime("uploads", new Text("Tệp tải lên chưa xong", "Files whose upload was not finished"), 1,
                        new Text("Để điện thoại mất mạng còn gửi tiếp được.", "So that a phone that was offline can go on.")));
    }
}
