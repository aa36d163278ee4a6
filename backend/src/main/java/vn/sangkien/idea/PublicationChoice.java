package vn.sangkien.idea;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** What its author said about publishing an idea after handing it in. Never changed: the next one ends it. */
@Entity
class PublicationChoice {

    @Id
    private long id;
    private long ideaId;
    private boolean mayPublish;
    /** Of the form whose words were read. */
    private int formVersion;
    private Instant chosenAt;

    protected PublicationChoice() {
    }

    PublicationChoice(long ideaId, boolean mayPublish, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.ideaId = ideaId;
        this.mayPublish = mayPublish;
        this.formVersion = FormVersion.NOW.number();
        this.chosenAt = now;
    }
}
