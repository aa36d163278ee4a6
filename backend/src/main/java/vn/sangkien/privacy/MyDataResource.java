package vn.sangkien.privacy;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.time.Time;

@Path("/api/v1/me")
@Authenticated
@Tag(name = "Personal data")
public class MyDataResource {

    private static final String NAME = "attachment; filename=\"du-lieu-cua-toi";

    private final MyData data;
    private final Template page;
    private final Caller caller;

    MyDataResource(MyData data, @Location("my-data.html") Template page, Caller caller) {
        this.data = data;
        this.page = page;
        this.caller = caller;
    }

    @GET
    @Path("/data")
    @Operation(operationId = "getMyData", summary = "Everything that is kept about me")
    public MyData.Answer get() {
        return data.about(caller.id());
    }

    @GET
    @Path("/data/file.json")
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = NAME + ".json\"")
    @Operation(operationId = "downloadMyData", summary = "The same as a file for programs; taking it is written down")
    public MyData.Answer download() {
        return data.taken(caller.id(), "JSON");
    }

    @GET
    @Path("/data/file.html")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = NAME + ".html\"")
    @Operation(operationId = "downloadMyDataToRead", summary = "The same as a page to read and print; taking it is written down")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public String downloadToRead() {
        MyData.Answer answer = data.taken(caller.id(), "HTML");
        return page.data("sections", answer.sections()).data("asOf", Time.shown(answer.asOf())).render();
    }

    @PUT
    @Path("/name")
    @Operation(operationId = "correctMyName", summary = "My name is written differently")
    public void correctName(@NotNull @Valid CorrectNameRequest request) {
        data.correctName(caller.id(), request.displayName());
    }
}
