package vn.sangkien.support.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangkien.shared.id.Id;

@Path("/api/v1/units/{id}")
@Tag(name = "Support")
@PermitAll
@Produces(PaperResource.PDF)
public class PaperResource {

    static final String PDF = "application/pdf";

    private final Papers papers;

    PaperResource(Papers papers) {
        this.papers = papers;
    }

    @GET
    @Path("/poster")
    @Operation(operationId = "getPoster", summary = "An A4 page for the notice board, with a QR code that leads to the form of an idea for this unit")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> poster(@PathParam("id") Id unitId, @Parameter(description = "vi or en; absent for the first that Accept-Language asks for") @QueryParam("lang") String language,
                                       @Context HttpHeaders headers, @Context UriInfo here) {
        String asked = language == null ? headers.getAcceptableLanguages().get(0).getLanguage() : language;
        boolean english = asked.equals(Locale.ENGLISH.getLanguage());
        return answer(english ? "poster" : "ap-phich", unitId, papers.poster(unitId.value(), here.getBaseUri().toString(), english));
    }

    @GET
    @Path("/paper-form")
    @Operation(operationId = "getPaperForm", summary = "The form of an idea, to be printed and filled in by hand; it asks what the form on the screen asks")
    @APIResponse(responseCode = "200", description = "The form", content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> form(@PathParam("id") Id unitId, @Context UriInfo here) {
        return answer("phieu-sang-kien", unitId, papers.form(unitId.value(), here.getBaseUri().toString()));
    }

    private static RestResponse<byte[]> answer(String stem, Id unit, byte[] content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + stem + "-" + unit + ".pdf\"").build();
    }
}
