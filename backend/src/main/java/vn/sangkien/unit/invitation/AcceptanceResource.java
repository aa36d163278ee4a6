package vn.sangkien.unit.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.guard.Visitor;
import vn.sangkien.account.session.Device;
import vn.sangkien.account.session.Handover;
import vn.sangkien.account.session.OwnOrigin;
import vn.sangkien.account.session.TokenResponse;

@Path("/api/v1/auth/invitations")
@PermitAll
@Tag(name = "Sign-in")
public class AcceptanceResource {

    private final Acceptance acceptance;
    private final SignInGuard guard;
    private final Handover handover;
    private final Visitor visitor;
    private final OwnOrigin origin;

    AcceptanceResource(Acceptance acceptance, SignInGuard guard, Handover handover, Visitor visitor, OwnOrigin origin) {
        this.acceptance = acceptance;
        this.guard = guard;
        this.handover = handover;
        this.visitor = visitor;
        this.origin = origin;
    }

    @POST
    @Path("/open")
    @Operation(operationId = "openInvitation", summary = "What the code of an invitation invites to")
    public OpenedInvitation open(@NotNull @Valid InvitationCodeRequest request) {
        origin.require();
        return guard.answering(visitor, InvitationRefusals::isOver, () -> acceptance.open(request.code()));
    }

    @POST
    @Path("/acceptance")
    @ResponseStatus(201)
    @Operation(operationId = "acceptInvitation", summary = "Make an account by accepting an invitation, and sign in")
    public TokenResponse accept(@NotNull @Valid AcceptInvitationRequest request) {
        origin.require();
        return handover.hand(guard.answering(visitor, InvitationRefusals::isOver, () -> acceptance.accept(request, Device.of(visitor.userAgent(), visitor.address()))));
    }
}
