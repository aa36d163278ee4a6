package vn.sangkien.standings.report;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.shared.sheet.SheetDownload;
import vn.sangkien.shared.sheet.SheetFormat;

@Path("/api/v1/reports")
@PermitAll
@Tag(name = "Reports")
public class DayReportResource {

    private final StatedBoards boards;
    private final Pictures pictures;

    DayReportResource(StatedBoards boards, Pictures pictures) {
        this.boards = boards;
        this.pictures = pictures;
    }

    @GET
    @Path("/day")
    @Operation(operationId = "getDayReport", summary = "The report of the day as a text to be posted, live or of a snapshot")
    public DayReportResponse day(@BeanParam ReportParameters asked, @QueryParam("lines") @DefaultValue("20") @Min(0) @Max(200) int lines) {
        StatedBoard board = boards.find(asked);
        return new DayReport(board, boards.neighbours(asked, board).orElse(null)).write(lines);
    }

    @GET
    @Path("/picture")
    @Produces("image/png")
    @Operation(operationId = "getBoardPicture", summary = "The top of a board as a picture, 1080 pixels wide, with its address")
    @APIResponse(responseCode = "200", description = "The picture",
            content = @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Picture picture(@BeanParam ReportParameters asked, @QueryParam("lines") @DefaultValue("10") @Min(1) @Max(20) int lines, @Context UriInfo uri) {
        return pictures.of(boards.find(asked), lines, uri.getBaseUri());
    }

    @GET
    @Path("/file")
    @Produces("*/*")
    @Operation(operationId = "downloadBoard", summary = "All rows of a board as a spreadsheet, live or of a snapshot")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public SheetDownload file(@BeanParam ReportParameters asked, @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        return BoardSheet.of(boards.find(asked), format);
    }
}
