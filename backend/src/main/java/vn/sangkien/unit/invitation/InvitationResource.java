package vn.sangkien.unit.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/units/{id}/invitations")
@RolesAllowed({"LEADER", "ADMIN"})
@Tag(name = "Rights")
public class InvitationResource {

    private final Invitations invitations;
    private final Caller caller;

    InvitationResource(Invitations invitations, Caller caller) {
        this.invitations = invitations;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listInvitations", summary = "Who was invited to a right over the unit or one below it, the newest first")
    public Page<InvitationResponse> list(@PathParam("id") Id unit, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return invitations.list(unit.value(), Invitations.LIST.after(cursor), limit, caller);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "invite", summary = "Invite somebody by phone or e-mail to a right over the unit; the answer is the same whether or not they have an account")
    public InvitationResponse invite(@PathParam("id") Id unit, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid InviteRequest request) {
        return invitations.invite(unit.value(), request, IdempotencyKey.require(key), caller);
    }

    @POST
    @Path("/{invitation}/cancel")
    @Operation(operationId = "cancelInvitation", summary = "Take an invitation back that nobody has accepted")
    public InvitationResponse cancel(@PathParam("id") Id unit, @PathParam("invitation") Id invitation, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key) {
        return invitations.cancel(unit.value(), invitation.value(), IdempotencyKey.require(key), caller);
    }

    @POST
    @Path("/{invitation}/resend")
    @Operation(operationId = "resendInvitation", summary = "Send an invitation again; the code of the earlier message no longer works")
    public InvitationResponse resend(@PathParam("id") Id unit, @PathParam("invitation") Id invitation, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key) {
        return invitations.resend(unit.value(), invitation.value(), IdempotencyKey.require(key), caller);
    }
}
