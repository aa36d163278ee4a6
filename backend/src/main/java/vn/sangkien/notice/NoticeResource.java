package vn.sangkien.notice;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;

@Path("/api/v1/me/notices")
@Authenticated
@Tag(name = "Notices")
public class NoticeResource {

    private final Inbox inbox;
    private final Caller caller;

    NoticeResource(Inbox inbox, Caller caller) {
        this.inbox = inbox;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMyNotices", summary = "What I was told, the newest first")
    public Page<NoticeResponse> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return inbox.list(caller.id(), Inbox.LIST.after(cursor), limit);
    }

    @GET
    @Path("/unread")
    @Operation(operationId = "countMyUnreadNotices", summary = "How many of them I have not read; 100 stands for more")
    public UnreadResponse unread() {
        return new UnreadResponse(inbox.unread(caller.id()));
    }

    @POST
    @Path("/read")
    @Operation(operationId = "readMyNotices", summary = "Mark some as read, or all up to one; again and again is the same")
    public UnreadResponse read(@NotNull @Valid ReadNoticesRequest request) {
        if (request.noticeIds() == null && request.newestId() == null) {
            throw Refusals.unreadable("noticeIds");
        }
        inbox.read(caller.id(), request.ids(), Id.valueOrNull(request.newestId()));
        return unread();
    }
}
