package vn.sangkien.account.provider;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.code.Codes;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.guard.Visitor;
import vn.sangkien.account.session.Device;
import vn.sangkien.account.session.Handover;
import vn.sangkien.account.session.OwnOrigin;
import vn.sangkien.account.session.TokenResponse;

@Path("/api/v1/auth")
@PermitAll
@Tag(name = "Sign-in")
public class ProviderResource {

    private final ProviderService providers;
    private final ProviderCookie cookie;
    private final SignInGuard guard;
    private final Handover handover;
    private final Visitor visitor;
    private final OwnOrigin origin;

    ProviderResource(ProviderService providers, ProviderCookie cookie, SignInGuard guard, Handover handover, Visitor visitor, OwnOrigin origin) {
        this.providers = providers;
        this.cookie = cookie;
        this.guard = guard;
        this.handover = handover;
        this.visitor = visitor;
        this.origin = origin;
    }

    @GET
    @Path("/providers")
    @Operation(operationId = "listProviders", summary = "With which other accounts one can sign in here")
    public List<ProviderResponse> list() {
        return providers.list();
    }

    @POST
    @Path("/providers/{provider}/start")
    @Operation(operationId = "startProviderSignIn", summary = "Where the browser goes to sign in with another account")
    public ProviderStart start(@PathParam("provider") String provider) {
        origin.require();
        return providers.start(provider, cookie.write());
    }

    @POST
    @Path("/provider-sign-in")
    @Operation(operationId = "signInByProvider", summary = "Sign in with what a provider sent the browser back with; the first time a code confirms that both accounts are one person's")
    public ProviderSignInResponse signIn(@NotNull @Valid ProviderSignInRequest request) {
        origin.require();
        var back = providers.back(request.state(), request.code(), cookie.read(), device());
        return new ProviderSignInResponse(back.session() == null ? null : handover.hand(back.session()), back.confirmation());
    }

    @POST
    @Path("/provider-confirmation")
    @Operation(operationId = "confirmProvider", summary = "Link another account by a code to one's own phone or mailbox, and sign in")
    public TokenResponse confirm(@NotNull @Valid ConfirmLinkRequest request) {
        origin.require();
        return handover.hand(guard.answering(visitor, Codes::isWrong, () -> providers.confirm(request, device())));
    }

    private Device device() {
        return Device.of(visitor.userAgent(), visitor.address());
    }
}
