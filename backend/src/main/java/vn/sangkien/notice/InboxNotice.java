package vn.sangkien.notice;

import java.time.Instant;
import java.util.Map;
import vn.sangkien.idea.IdeaMention;
import vn.sangkien.unit.UnitRef;

/**
 * A notice with what it is about.
 *
 * @param idea         null when it is about none
 * @param unit         null when it is about none
 * @param announcement null when it is none
 */
public record InboxNotice(long id, NoticeKind kind, Long objectId, IdeaMention idea, UnitRef unit, Words announcement, Map<String, Object> facts, Instant madeAt, boolean read) {

    /** What somebody wrote. */
    public record Words(String subject, String text) {
    }

    /** For a telephone or a mailbox: at most 50 letters, without a full stop. */
    public String outside() {
        return NoticeText.of(this).outside();
    }

    /** Whether it may still be said. */
    boolean holds() {
        return idea == null || kind.holds(idea.state());
    }

    String fact(String name) {
        return String.valueOf(facts.get(name));
    }
}
