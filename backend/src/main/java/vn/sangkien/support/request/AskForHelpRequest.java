package vn.sangkien.support.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;

/**
 * A question to the nearest support team.
 *
 * @param unitId where the person works; without it the unit of the idea, or the one from which they registered
 * @param ideaId the person's own idea that it is about
 * @param shareDraft whether whoever takes the question may help in the draft; without it nobody may
 * @param step   the page of the form
 * @param name   of somebody who is not signed in, who must give it and a phone number
 * @param phone  where to call
 * @param files  what was kept before to be sent along; of somebody with an account
 */
record AskForHelpRequest(
        @Schema(nullable = true) Id unitId,
        @Schema(nullable = true) Id ideaId,
        @Schema(nullable = true) Boolean shareDraft,
        @NotNull SupportTopic topic,
        @Schema(nullable = true) FormStep step,
        @NotBlank @Size(min = 5, max = 2000) String text,
        @Schema(nullable = true) @Size(min = 2, max = 100) @OneScript String name,
        @Schema(nullable = true) @Size(max = 30) String phone,
        @Size(max = 3, message = "{rows.most}") List<@NotNull Id> files) {

    AskForHelpRequest {
        shareDraft = Boolean.TRUE.equals(shareDraft);
        text = Typed.lines(text);
        name = Typed.line(name);
        phone = Typed.line(phone);
        files = files == null ? List.of() : List.copyOf(files);
    }
}
