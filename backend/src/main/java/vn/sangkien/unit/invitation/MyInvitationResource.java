package vn.sangkien.unit.invitation;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.guard.Visitor;

@Path("/api/v1/me/invitations")
@Authenticated
@Tag(name = "Rights")
public class MyInvitationResource {

    private final Acceptance acceptance;
    private final SignInGuard guard;
    private final Visitor visitor;
    private final Caller caller;

    MyInvitationResource(Acceptance acceptance, SignInGuard guard, Visitor visitor, Caller caller) {
        this.acceptance = acceptance;
        this.guard = guard;
        this.visitor = visitor;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "acceptMyInvitation", summary = "Accept an invitation with the account that I have")
    public OpenedInvitation accept(@NotNull @Valid InvitationCodeRequest request) {
        return guard.answering(visitor, InvitationRefusals::isOver, () -> acceptance.acceptAs(caller.id(), request.code()));
    }
}
