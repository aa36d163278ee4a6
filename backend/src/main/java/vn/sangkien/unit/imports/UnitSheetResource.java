package vn.sangkien.unit.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.sheet.SheetFormat;

@Path("/api/v1/units/{id}/sheet")
@RolesAllowed("ADMIN")
@Tag(name = "Unit imports")
public class UnitSheetResource {

    private final UnitSheets sheets;
    private final Caller caller;

    UnitSheetResource(UnitSheets sheets, Caller caller) {
        this.sheets = sheets;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getUnitSheet", summary = "The unit and all below it, as the import reads them")
    public RestResponse<StreamingOutput> subtree(@PathParam("id") Id unitId, @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        sheets.requireMine(unitId.value(), caller);
        sheets.tellSubtree(unitId.value(), caller);
        return SheetFile.of(format, "don-vi", out -> sheets.subtree(unitId.value(), format, out));
    }
}
