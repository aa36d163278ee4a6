package vn.sangkien.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.Typed;

/** @param text what exactly, and why if the person wants to say so */
public record AskRequest(@NotNull DataRequestKind kind, @Schema(nullable = true) @Size(max = 2000) String text) {

    public AskRequest {
        text = Typed.lines(text);
    }
}
