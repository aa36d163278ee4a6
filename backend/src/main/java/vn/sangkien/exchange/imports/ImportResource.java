package vn.sangkien.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangkien.account.Caller;
import vn.sangkien.exchange.imports.row.ImportRow;
import vn.sangkien.exchange.imports.row.RowOutcome;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.sheet.SheetDownload;
import vn.sangkien.shared.sheet.SheetFormat;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/imports")
@RolesAllowed({"UNIT_OFFICER", "SUPPORT", "ADMIN", "REVIEWER"})
@Tag(name = "Imports")
public class ImportResource {

    private static final String PDF = "application/pdf";

    private final ImportService imports;
    private final Importers importers;
    private final Caller caller;

    ImportResource(ImportService imports, Importers importers, Caller caller) {
        this.imports = imports;
        this.importers = importers;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(operationId = "uploadList", summary = "A spreadsheet with ideas, people or recognition decisions; its columns are guessed, nothing is taken yet")
    public ImportResponse upload(@QueryParam("kind") @NotNull ImportKind kind, @QueryParam("unit") @NotNull Id unit, @QueryParam("campaign") @NotNull Id campaign,
                                 @QueryParam("source") @NotBlank @Size(max = 100) String source, @QueryParam("fileName") @NotBlank @Size(max = 200) String fileName,
                                 @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @RequestBody(required = true,
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary"))) File file) throws IOException {
        imports.requireScope(kind, unit.value(), caller);
        ImportHead head = ImportReader.head(file.toPath(), importers.of(kind).columns());
        return imports.upload(new NewImport(kind, unit, campaign, Typed.line(source), Typed.line(fileName)), Files.readAllBytes(file.toPath()), head, IdempotencyKey.require(key), caller);
    }

    @GET
    @Operation(operationId = "listImports", summary = "My imports, the latest first")
    public Page<ImportResponse> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return imports.list(ImportService.LIST.after(cursor), limit, caller);
    }

    @GET
    @Path("/columns")
    @Operation(operationId = "listImportColumns", summary = "The columns that an import of a kind knows")
    public List<ImportColumnResponse> columns(@QueryParam("kind") @NotNull ImportKind kind) {
        return imports.columns(kind);
    }

    @GET
    @Path("/template")
    @Operation(operationId = "getImportTemplate", summary = "A sheet with the columns, their lists, an example and what to write where")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> template(@QueryParam("kind") @NotNull ImportKind kind, @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> ImportTemplate.write(importers.of(kind), format, out)).header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName(ImportTemplate.STEM) + "\"").build();
    }

    @GET
    @Path("/{id}/errors")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "downloadImportErrors", summary = "The rows that cannot be taken, with the reason behind them, to be corrected and sent again")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public SheetDownload errors(@PathParam("id") Id id, @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        return imports.errors(id.value(), format, caller);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "How far an import is, what it would do, and what it has done")
    public ImportResponse get(@PathParam("id") Id id) {
        return imports.get(id.value(), caller);
    }

    @GET
    @Path("/{id}/rows")
    @Operation(operationId = "listImportRows", summary = "The rows of a file and what was found in them")
    public Page<ImportRow> rows(@PathParam("id") Id id, @QueryParam("outcome") RowOutcome outcome, @QueryParam("warned") @DefaultValue("false") boolean warned,
                                @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return imports.rows(id.value(), outcome, warned, ImportService.ROWS.after(cursor), limit, caller);
    }

    @POST
    @Path("/{id}/check")
    @Operation(operationId = "checkImport", summary = "Look at every row, with these columns; nothing is taken")
    public ImportResponse check(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid CheckImportRequest request) {
        return imports.check(id.value(), read, request, caller);
    }

    @POST
    @Path("/{id}/run")
    @Operation(operationId = "runImport", summary = "Take the good rows, or go on taking them")
    public ImportResponse run(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read) {
        return imports.run(id.value(), read, caller);
    }

    @POST
    @Path("/{id}/pause")
    @Operation(operationId = "pauseImport", summary = "Stop for a while; what is taken already stands")
    public ImportResponse pause(@PathParam("id") Id id) {
        return imports.pause(id.value(), caller);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(operationId = "cancelImport", summary = "Take no more; what is taken already stands")
    public ImportResponse cancel(@PathParam("id") Id id) {
        return imports.cancel(id.value(), caller);
    }

    @POST
    @Path("/{id}/slips")
    @Produces(PDF)
    @Operation(operationId = "printImportSlips", summary = "Receipts to be printed for authors without phone and e-mail, one for each, with new claim codes; 100 at a time")
    @APIResponse(responseCode = "200", description = "The slips", content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> slips(@PathParam("id") Id id, @QueryParam("part") @DefaultValue("1") @Min(1) @Max(500) int part, @Context UriInfo here) {
        return RestResponse.ResponseBuilder.ok(imports.slips(id.value(), part, here.getBaseUri().toString(), caller))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"phieu-bien-nhan-" + id + "-" + part + ".pdf\"").header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
