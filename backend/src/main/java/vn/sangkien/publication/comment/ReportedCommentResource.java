package vn.sangkien.publication.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/reported-comments")
@Tag(name = "Publication")
public class ReportedCommentResource {

    private final Moderation moderation;
    private final Caller caller;

    ReportedCommentResource(Moderation moderation, Caller caller) {
        this.moderation = moderation;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "listReportedComments", summary = "Reported comments on ideas of my units that nobody has looked at, the oldest first")
    public Page<ReportedComment> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return moderation.waiting(Moderation.LIST.after(cursor), limit, caller);
    }
}
