package vn.sangkien.campaign.target.file;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.sheet.SheetDownload;
import vn.sangkien.shared.sheet.SheetFormat;
import vn.sangkien.shared.text.Typed;

@Path("/api/v1/units/{id}/target-file")
@Tag(name = "Targets")
public class TargetFileResource {

    private final TargetFiles files;
    private final Caller caller;

    TargetFileResource(TargetFiles files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"TARGET_MANAGER", "UNIT_OFFICER", "LEADER", "ADMIN"})
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "downloadTargets", summary = "All targets of a unit and those below it in a phase, as a spreadsheet to be edited and sent back")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public SheetDownload download(@PathParam("id") Id unitId, @QueryParam("phase") @NotNull Id phase,
                                  @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        return files.download(unitId.value(), phase.value(), format, caller);
    }

    @POST
    @Path("/check")
    @RolesAllowed({"TARGET_MANAGER", "UNIT_OFFICER", "ADMIN"})
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "checkTargetFile", summary = "What an edited file would do, row by row; nothing is changed")
    public TargetFileReport check(@PathParam("id") Id unitId, @QueryParam("phase") @NotNull Id phase, @RequestBody(required = true,
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary"))) File file) {
        return files.check(unitId.value(), phase.value(), file.toPath(), caller);
    }

    @POST
    @RolesAllowed({"TARGET_MANAGER", "UNIT_OFFICER", "ADMIN"})
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "applyTargetFile", summary = "Save an edited file, all rows or none; locked figures are proposed")
    public TargetFileResponse apply(@PathParam("id") Id unitId, @QueryParam("phase") @NotNull Id phase,
                                    @QueryParam("reason") @NotBlank @Size(min = 3, max = 500) String reason,
                                    @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @RequestBody(required = true,
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary"))) File file) {
        return files.apply(unitId.value(), phase.value(), file.toPath(), Typed.line(reason), IdempotencyKey.require(key), caller);
    }
}
