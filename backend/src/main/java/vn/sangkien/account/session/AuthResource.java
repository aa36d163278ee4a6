package vn.sangkien.account.session;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.During;
import vn.sangkien.account.Duty;
import vn.sangkien.account.factor.SecondStep;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.guard.Visitor;
import vn.sangkien.shared.problem.Refusals;

@Path("/api/v1/auth")
@PermitAll
@During({Duty.NEW_PASSWORD, Duty.SECOND_FACTOR})
@Tag(name = "Sign-in")
public class AuthResource {

    private final SignInGuard guard;
    private final SessionService sessions;
    private final RefreshCookie cookie;
    private final Handover handover;
    private final Visitor visitor;
    private final OwnOrigin origin;
    private final SignInTrail trail;
    private final SecondStep secondStep;

    AuthResource(SignInGuard guard, SessionService sessions, RefreshCookie cookie, Handover handover, Visitor visitor, OwnOrigin origin,
                 SignInTrail trail, SecondStep secondStep) {
        this.guard = guard;
        this.sessions = sessions;
        this.cookie = cookie;
        this.handover = handover;
        this.visitor = visitor;
        this.origin = origin;
        this.trail = trail;
        this.secondStep = secondStep;
    }

    @POST
    @Path("/login")
    @Operation(operationId = "signIn", summary = "Sign in by phone or e-mail and password")
    public TokenResponse login(@NotNull @Valid LoginRequest request) {
        origin.require();
        long account = trail.keep(request.login(), () -> firstStep(request));
        return handover.hand(sessions.begin(account, Device.of(visitor.userAgent(), visitor.address())));
    }

    private long firstStep(LoginRequest request) {
        long account = guard.signIn(request.login(), request.password(), visitor);
        if (secondStep.ahead(account)) {
            throw secondStep.required(account, SecondStep.Way.PASSWORD);
        }
        return account;
    }

    @POST
    @Path("/second-step")
    @Operation(operationId = "signInSecondStep", summary = "The second step of a sign-in: a code of the authenticator app, or a recovery code")
    public TokenResponse secondStep(@NotNull @Valid SecondStepRequest request) {
        origin.require();
        long account = secondStep.take(request.ticket(), request.code());
        return handover.hand(sessions.begin(account, Device.of(visitor.userAgent(), visitor.address())));
    }

    /** The header cannot be set by a form of another site. */
    @POST
    @Path("/refresh")
    @Operation(operationId = "refreshSession", summary = "A new access token for the session of the cookie")
    public TokenResponse refresh(@HeaderParam("X-Requested-With") @NotNull String requestedWith) {
        origin.require();
        return handover.hand(cookie.read().flatMap(sessions::refresh).orElseThrow(Refusals::unauthenticated));
    }

    @POST
    @Path("/logout")
    @Operation(operationId = "signOut", summary = "End the session of the cookie")
    public void logout(@HeaderParam("X-Requested-With") @NotNull String requestedWith) {
        origin.require();
        cookie.read().ifPresent(sessions::signOut);
        cookie.clear();
    }
}
