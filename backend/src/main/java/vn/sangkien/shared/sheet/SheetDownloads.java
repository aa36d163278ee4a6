package vn.sangkien.shared.sheet;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sends a spreadsheet under its name and kind. */
@Provider
@Produces(MediaType.WILDCARD)
class SheetDownloads implements MessageBodyWriter<SheetDownload> {

    @ServerResponseFilter
    void name(ContainerResponseContext response) {
        if (response.getEntity() instanceof SheetDownload sheet) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, sheet.format().mediaType());
            response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sheet.format().fileName(sheet.stem()) + "\"");
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == SheetDownload.class;
    }

    @Override
    public void writeTo(SheetDownload sheet, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
                        MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        try (SheetWriter writer = sheet.format().writer(out, sheet.sheetName())) {
            sheet.rows().write(writer);
        }
    }
}
