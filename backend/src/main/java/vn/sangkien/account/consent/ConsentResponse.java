package vn.sangkien.account.consent;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.Text;

/** What a person is asked, and since when they agree. @param givenAt null as long as they do not */
record ConsentResponse(ConsentPurpose purpose, String textVersion, Text text, @Schema(nullable = true) Instant givenAt) {

    static ConsentResponse of(ConsentPurpose purpose, Consent consent) {
        return new ConsentResponse(purpose, purpose.version(), purpose.text(), consent == null ? null : consent.givenAt());
    }
}
