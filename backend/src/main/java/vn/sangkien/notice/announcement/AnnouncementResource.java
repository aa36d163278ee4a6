package vn.sangkien.notice.announcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/announcements")
@RolesAllowed({"UNIT_OFFICER", "TARGET_MANAGER", "LEADER", "ADMIN"})
@Tag(name = "Notices")
public class AnnouncementResource {

    private final Announcements announcements;
    private final Caller caller;

    AnnouncementResource(Announcements announcements, Caller caller) {
        this.announcements = announcements;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listAnnouncements", summary = "What was announced in my units, the newest first")
    public Page<AnnouncementResponse> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return announcements.list(Announcements.LIST.after(cursor), limit, caller);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAnnouncement", summary = "An announcement, and into how many inboxes it is written")
    public AnnouncementResponse get(@PathParam("id") Id id) {
        return announcements.get(id.value(), caller);
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(operationId = "withdrawAnnouncement", summary = "Take an announcement out of all inboxes")
    public AnnouncementResponse withdraw(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read) {
        return announcements.withdraw(id.value(), read, caller);
    }
}
