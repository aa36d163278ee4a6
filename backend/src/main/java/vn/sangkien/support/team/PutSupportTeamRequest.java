package vn.sangkien.support.team;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;

/**
 * How the team is reached; all of it is public.
 *
 * @param phone a public number, short ones included
 * @param zalo  a link of zalo.me, or the number that stands in one
 * @param hours in words, such as "7:30–17:00, thứ Hai đến thứ Sáu"
 */
record PutSupportTeamRequest(
        @NotBlank @Size(min = 3, max = 100) @OneScript String name,
        @NotBlank @Size(max = 20) @Pattern(regexp = "\\+?[0-9][0-9 .]{2,18}", message = "{message.hotline}") String phone,
        @Schema(nullable = true) @Size(max = 120) @Pattern(regexp = "https://zalo\\.me/[A-Za-z0-9/_-]{1,100}|0[0-9 .]{8,15}", message = "{message.zalo}") String zalo,
        @Schema(nullable = true) @Size(max = 200) String hours) {

    private static final String ZALO = "https://zalo.me/";

    PutSupportTeamRequest {
        name = Typed.line(name);
        phone = Typed.line(phone);
        zalo = Typed.line(zalo);
        hours = Typed.line(hours);
    }

    @JsonIgnore
    @Schema(hidden = true)
    String zaloLink() {
        return zalo == null || zalo.startsWith(ZALO) ? zalo : ZALO + zalo.replaceAll("[ .]", "");
    }
}
