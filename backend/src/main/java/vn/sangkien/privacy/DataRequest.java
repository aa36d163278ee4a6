package vn.sangkien.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.time.WorkingDays;

/** Somebody asks for something about their data, and by law gets an answer within days. */
@Entity
class DataRequest {

    @Id
    private long id;
    private long accountId;
    private long unitId;
    @Enumerated(EnumType.STRING)
    private DataRequestKind kind;
    private String text;
    @Enumerated(EnumType.STRING)
    private DataRequestState state;
    private Instant askedAt;
    private LocalDate answerDue;
    private LocalDate doneDue;
    private Instant answeredAt;
    private Instant endedAt;
    private Long handledBy;
    private String answer;
    @Version
    private int version;

    protected DataRequest() {
    }

    /** @param unit whose data protection officers, or those above, see it */
    DataRequest(long account, long unit, DataRequestKind kind, String text, Instant now, WorkingDays days, PrivacyConfig config) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.accountId = account;
        this.unitId = unit;
        this.kind = kind;
        this.text = text;
        this.state = DataRequestState.OPEN;
        this.askedAt = now;
        this.answerDue = days.after(Time.dayOf(now), config.answerWithin());
        this.doneDue = days.after(Time.dayOf(now), config.doneWithin());
    }

    void answer(String words, long by, Instant now) {
        require(state == DataRequestState.OPEN);
        state = DataRequestState.ANSWERED;
        answeredAt = now;
        answer = words;
        handledBy = by;
    }

    void done(String words, long by, Instant now) {
        end(DataRequestState.DONE, now);
        answer = words;
        handledBy = by;
    }

    void refuse(String words, long by, Instant now) {
        end(DataRequestState.REFUSED, now);
        answer = words;
        handledBy = by;
    }

    void withdraw(Instant now) {
        end(DataRequestState.WITHDRAWN, now);
    }

    /** Nobody is left whom an answer could reach. */
    void endWithPerson(Instant now) {
        withdraw(now);
        answer = "Kết thúc vì thông tin của người gửi đã được xóa.";
        forgetWords();
    }

    /** What was written goes with the person. */
    void forgetWords() {
        text = null;
    }

    private void end(DataRequestState how, Instant now) {
        require(state.pending());
        state = how;
        endedAt = now;
        if (answeredAt == null) {
            answeredAt = now;
        }
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new DomainException(Category.CONFLICT, "wrong-state", new Text("Yêu cầu này đã được xử lý", "This request has been dealt with"),
                    new Text("Hãy tải lại trang để xem kết quả.", "Load the page again to see what came of it."));
        }
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    long unitId() {
        return unitId;
    }

    DataRequestKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    DataRequestState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate answerDue() {
        return answerDue;
    }

    LocalDate doneDue() {
        return doneDue;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String answer() {
        return answer;
    }

    int version() {
        return version;
    }

    /** The day that counts now; null when nothing is due any more. */
    LocalDate due() {
        return state == DataRequestState.OPEN ? answerDue : state == DataRequestState.ANSWERED ? doneDue : null;
    }
}
