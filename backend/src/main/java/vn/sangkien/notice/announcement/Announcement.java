package vn.sangkien.notice.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** What an office says to its subtree. The words never change: who has read them has read these. */
@Entity
class Announcement {

    @Id
    private long id;
    private long unitId;
    private long authorId;
    private long campaignId;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private String subject;
    private String text;
    @Enumerated(EnumType.STRING)
    private AnnouncementState state;
    private int people;
    private int written;
    private long position;
    private Instant announcedAt;
    private Instant endedAt;
    @Version
    private int version;

    protected Announcement() {
    }

    /** @param people how many it will reach, as counted now */
    Announcement(long unit, long author, AnnounceRequest request, int people, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.unitId = unit;
        this.authorId = author;
        this.campaignId = request.campaignId().value();
        this.audience = request.audience();
        this.subject = request.subject();
        this.text = request.text();
        this.state = AnnouncementState.WRITING;
        this.people = people;
        this.announcedAt = now;
    }

    /** In the transaction of these inboxes, so that a killed server goes on behind them. @param some none when it has reached everybody */
    void advance(List<Long> some, int told, Instant now) {
        written += told;
        if (some.isEmpty()) {
            state = AnnouncementState.DONE;
            endedAt = now;
        } else {
            position = some.get(some.size() - 1);
        }
    }

    /** @return whether it was there to be taken back */
    boolean withdraw(Instant now) {
        boolean there = state != AnnouncementState.WITHDRAWN;
        state = AnnouncementState.WITHDRAWN;
        endedAt = there ? now : endedAt;
        return there;
    }

    long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    long authorId() {
        return authorId;
    }

    long campaignId() {
        return campaignId;
    }

    Audience audience() {
        return audience;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }

    AnnouncementState state() {
        return state;
    }

    int people() {
        return people;
    }

    int written() {
        return written;
    }

    long position() {
        return position;
    }

    Instant announcedAt() {
        return announcedAt;
    }

    int version() {
        return version;
    }
}
