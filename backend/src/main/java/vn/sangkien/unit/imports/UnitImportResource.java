package vn.sangkien.unit.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.sheet.SheetFormat;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/unit-imports")
@RolesAllowed("ADMIN")
@Tag(name = "Unit imports")
public class UnitImportResource {

    private final UnitImportService imports;
    private final UnitSheets sheets;
    private final Caller caller;

    UnitImportResource(UnitImportService imports, UnitSheets sheets, Caller caller) {
        this.imports = imports;
        this.sheets = sheets;
        this.caller = caller;
    }

    @POST
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @ResponseStatus(201)
    @Operation(operationId = "uploadUnits", summary = "A spreadsheet with units below one; it is checked, nothing is changed yet")
    public UnitImportResponse upload(@QueryParam("unit") @NotNull Id unit, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @RequestBody(required = true,
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary"))) File file) {
        return imports.upload(unit.value(), file.toPath(), IdempotencyKey.require(key), caller);
    }

    @GET
    @Operation(operationId = "listUnitImports", summary = "Imports into my subtrees, the latest first")
    public Page<UnitImportResponse> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return imports.list(UnitImportService.LIST.after(cursor), limit, caller);
    }

    @GET
    @Path("/template")
    @Operation(operationId = "getUnitTemplate", summary = "An empty sheet with the columns of the import")
    public RestResponse<StreamingOutput> template(@QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        return SheetFile.of(format, "mau-don-vi", out -> sheets.template(format, out));
    }

    @GET
    @Path("/{id}/errors")
    @Operation(operationId = "getUnitImportErrors", summary = "What is wrong, row by row")
    public RestResponse<StreamingOutput> errors(@PathParam("id") Id id, @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        sheets.requireImport(id.value(), caller);
        sheets.tellErrors(id.value(), caller);
        return SheetFile.of(format, "loi-nhap-don-vi", out -> sheets.errors(id.value(), format, out));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUnitImport", summary = "How far an import is, and what it would do")
    public UnitImportResponse get(@PathParam("id") Id id) {
        return imports.get(id.value(), caller);
    }

    @GET
    @Path("/{id}/lines")
    @Operation(operationId = "listUnitImportLines", summary = "The rows with errors, for new units, or for changed ones")
    public Page<ImportLine> lines(@PathParam("id") Id id, @QueryParam("outcome") @NotNull LineOutcome outcome, @QueryParam("cursor") String cursor,
                                  @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return imports.lines(id.value(), outcome, UnitImportService.LINES.after(cursor), limit, caller);
    }

    @POST
    @Path("/{id}/start")
    @Operation(operationId = "startUnitImport", summary = "Make what the check has shown")
    public UnitImportResponse start(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid StartImportRequest request) {
        return imports.start(id.value(), read, request, caller);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(operationId = "cancelUnitImport", summary = "Do no more; what is made already stands")
    public UnitImportResponse cancel(@PathParam("id") Id id) {
        return imports.cancel(id.value(), caller);
    }
}
