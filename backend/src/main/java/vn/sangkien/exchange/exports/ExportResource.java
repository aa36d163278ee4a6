package vn.sangkien.exchange.exports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.store.FileStore;

@Path("/api/v1/exports")
@RolesAllowed({"UNIT_OFFICER", "SUPPORT", "REVIEWER", "TARGET_MANAGER", "LEADER", "ADMIN", "DPO", "LATE_ENTRY"})
@Tag(name = "Exports")
public class ExportResource {

    private final ExportService exports;
    private final FileStore store;
    private final Caller caller;

    ExportResource(ExportService exports, FileStore store, Caller caller) {
        this.exports = exports;
        this.store = store;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "askForExport", summary = "A list or board as a file, with the filters of its screen; it is made in the background")
    public ExportResponse ask(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid AskExportRequest request) {
        return exports.ask(request, IdempotencyKey.require(key), caller.id());
    }

    @GET
    @Operation(operationId = "listExports", summary = "The files I asked for, the newest first")
    public Page<ExportResponse> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return exports.list(caller.id(), ExportService.LIST.after(cursor), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getExport", summary = "How far one of them is")
    public ExportResponse get(@PathParam("id") Id id) {
        return exports.get(id.value(), caller.id());
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(operationId = "cancelExport", summary = "Stop making a file")
    public ExportResponse cancel(@PathParam("id") Id id) {
        return exports.cancel(id.value(), caller.id());
    }

    @GET
    @Path("/{id}/file")
    @Operation(operationId = "downloadExport", summary = "The file, as long as I may see what is in it")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> file(@PathParam("id") Id id) {
        ExportJob job = exports.take(id.value(), caller.id());
        InputStream content = store.open(job.storedAs());
        StreamingOutput whole = out -> {
            try (content) {
                content.transferTo(out);
            }
        };
        return RestResponse.ResponseBuilder.ok(whole)
                .header(HttpHeaders.CONTENT_TYPE, job.format().mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, job.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + job.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
