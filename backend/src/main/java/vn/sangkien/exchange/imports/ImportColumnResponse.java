package vn.sangkien.exchange.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.imports.sheet.Column;

/** A column that an import knows. @param choices the only values it takes; empty for any */
@Schema(name = "ListColumn")
record ImportColumnResponse(String name, String title, String titleEn, boolean needed, String hint, String hintEn, List<String> choices) {

    static ImportColumnResponse of(Column column) {
        return new ImportColumnResponse(column.name(), column.title().vi(), column.title().en(), column.needed(), column.hint().vi(), column.hint().en(), column.choices());
    }
}
