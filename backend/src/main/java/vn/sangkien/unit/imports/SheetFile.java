package vn.sangkien.unit.imports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangkien.shared.sheet.SheetFormat;

/** A spreadsheet as a browser saves it. */
final class SheetFile {

    private SheetFile() {
    }

    static RestResponse<StreamingOutput> of(SheetFormat format, String stem, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content).header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName(stem) + "\"").build();
    }
}
