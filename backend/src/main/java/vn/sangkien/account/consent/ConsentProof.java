package vn.sangkien.account.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Typed;

/**
 * How somebody agreed to take part, when it was shown to another system (product section 6).
 *
 * @param textVersion of the words that the person has read
 * @param reference   under which the other system keeps the signed paper or the message with the code
 */
@Schema(name = "ConsentProofRequest")
public record ConsentProof(@NotNull Kind kind, @NotBlank @Size(max = 20) String textVersion, @NotNull @PastOrPresent Instant givenAt,
                           @Schema(nullable = true) @Size(max = 200) String reference) {

    /** What the person did. */
    @Schema(name = "ConsentProofKind")
    public enum Kind {
        /** Ticked it in the other system, signed in there. */
        TICK,
        /** Typed a code that was sent to the phone. */
        CODE,
        /** Signed a paper, of which there is a picture. */
        PAPER
    }

    public ConsentProof {
        reference = Typed.line(reference);
    }

    /** @throws InvalidFieldsException when nobody could ever look at what it refers to */
    void requireFindable() {
        if (kind != Kind.TICK && reference == null) {
            throw new InvalidFieldsException(new Violation("consent.reference", "required",
                    "Nơi lưu bằng chứng: phải ghi số hiệu giấy đã ký hoặc tin nhắn có mã, để khi cần còn tra lại được.",
                    "Where the proof is kept: give the sign of the signed paper or of the message with the code, so that it can be looked up."));
        }
    }
}
