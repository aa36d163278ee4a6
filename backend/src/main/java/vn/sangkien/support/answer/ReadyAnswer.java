package vn.sangkien.support.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a team answers often. It goes with the team. */
@Entity
@Table(name = "support_ready_answer")
class ReadyAnswer {

    @Id
    private long id;
    private long unitId;
    private String heading;
    private String text;
    @Version
    private int version;

    protected ReadyAnswer() {
    }

    /** @param unit whose team has it */
    ReadyAnswer(long unit, WriteReadyAnswerRequest request) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.unitId = unit;
        write(request);
    }

    void write(WriteReadyAnswerRequest request) {
        heading = request.heading();
        text = request.text();
    }

    long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    String heading() {
        return heading;
    }

    String text() {
        return text;
    }

    int version() {
        return version;
    }
}
