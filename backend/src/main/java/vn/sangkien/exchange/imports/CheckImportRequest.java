package vn.sangkien.exchange.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.OldFont;

/**
 * Which column of the file is which.
 *
 * @param matching    columns that are left out are not read
 * @param convertFrom the font from before Unicode in which the file is written; null for none
 */
record CheckImportRequest(@NotNull @Size(max = 256) List<@NotNull @Valid Match> matching, @Schema(nullable = true) OldFont convertFrom) {

    /** @param place of the column in the file, from 0 @param column its name */
    @Schema(name = "ListMatch")
    record Match(@NotNull @Min(0) @Max(255) Integer place, @NotBlank @Size(max = 40) String column) {
    }
}
