package vn.sangkien.notice.delivery;

import java.time.LocalTime;
import vn.sangkien.shared.version.Versioned;

/**
 * What somebody is told outside the inbox.
 *
 * @param phoneReached whether this installation sends to telephones
 * @param emailReached whether it sends e-mail
 * @param quietFrom    from when nothing is sent, in Vietnam
 * @param quietUntil   until when
 */
record PreferenceResponse(boolean phoneAtOnce, boolean emailAtOnce, boolean emailSummary, boolean phoneReached, boolean emailReached, String quietFrom, String quietUntil,
                          long version) implements Versioned {

    static PreferenceResponse of(NoticePreference chosen, boolean phoneReached, boolean emailReached, LocalTime quietFrom, LocalTime quietUntil) {
        return new PreferenceResponse(chosen.phoneAtOnce(), chosen.emailAtOnce(), chosen.emailSummary(), phoneReached, emailReached, quietFrom.toString(), quietUntil.toString(),
                chosen.version());
    }
}
