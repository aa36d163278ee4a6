package vn.sangkien.notice;

import java.util.Map;

/**
 * What is to be told.
 *
 * @param event          names what happened, so that whoever was told is not told again
 * @param objectId       what the link leads to, where that is neither the idea nor the unit
 * @param ideaId         null when it is about none
 * @param unitId         null when it is about none
 * @param announcementId null when it is none
 * @param nudgeId        null when it is none
 * @param facts          what its sentence needs: numbers, days, numbers of ideas; no names and no contacts
 */
public record NewNotice(NoticeKind kind, String event, Long objectId, Long ideaId, Long unitId, Long announcementId, Long nudgeId, Map<String, Object> facts) {

    public static NewNotice aboutIdea(NoticeKind kind, String event, long idea, Long unit) {
        return new NewNotice(kind, event, null, idea, unit, null, null, Map.of());
    }

    public static NewNotice aboutUnit(NoticeKind kind, String event, long unit, Long object, Map<String, Object> facts) {
        return new NewNotice(kind, event, object, null, unit, null, null, facts);
    }

    public static NewNotice about(NoticeKind kind, String event, Long object, Map<String, Object> facts) {
        return new NewNotice(kind, event, object, null, null, null, null, facts);
    }

    public static NewNotice ofAnnouncement(long announcement, long unit) {
        return new NewNotice(NoticeKind.ANNOUNCEMENT, "ANNOUNCEMENT:" + announcement, null, null, unit, announcement, null, Map.of());
    }

    public static NewNotice ofNudge(long nudge, long unit, long phase) {
        return new NewNotice(NoticeKind.NUDGE, "NUDGE:" + nudge, phase, null, unit, null, nudge, Map.of());
    }
}
