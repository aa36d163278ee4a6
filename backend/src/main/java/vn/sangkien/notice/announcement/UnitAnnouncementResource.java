package vn.sangkien.notice.announcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;

@Path("/api/v1/units/{id}/announcements")
@RolesAllowed({"UNIT_OFFICER", "TARGET_MANAGER", "LEADER", "ADMIN"})
@Tag(name = "Notices")
public class UnitAnnouncementResource {

    private final Announcements announcements;
    private final Caller caller;

    UnitAnnouncementResource(Announcements announcements, Caller caller) {
        this.announcements = announcements;
        this.caller = caller;
    }

    @POST
    @Path("/preview")
    @Operation(operationId = "previewAnnouncement", summary = "How it will be read, and by how many; nothing is sent")
    public AnnouncementPreview preview(@PathParam("id") Id unit, @NotNull @Valid AnnounceRequest request) {
        return announcements.preview(unit.value(), request, caller);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "announce", summary = "Say something to everybody in the unit's subtree; it is written into inboxes in the background")
    public AnnouncementResponse announce(@PathParam("id") Id unit, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid AnnounceRequest request) {
        return announcements.announce(unit.value(), request, IdempotencyKey.require(key), caller);
    }
}
