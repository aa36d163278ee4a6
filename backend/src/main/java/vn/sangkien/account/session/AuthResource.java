package vn.sangkien.account.session;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.AccountService;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;

@Path("/api/v1/auth")
@PermitAll
@Tag(name = "Sign-in")
public class AuthResource {

    private final AccountService accounts;
    private final SessionService sessions;
    private final RefreshCookie cookie;

    AuthResource(AccountService accounts, SessionService sessions, RefreshCookie cookie) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @POST
    @Path("/login")
    @Operation(operationId = "signIn", summary = "Sign in by phone or e-mail and password")
    public TokenResponse login(@NotNull @Valid LoginRequest request) {
        long account = accounts.authenticate(request.login(), request.password()).orElseThrow(AuthResource::signInFailed);
        return hand(sessions.begin(account));
    }

    /** The header cannot be set by a form of another site. */
    @POST
    @Path("/refresh")
    @Operation(operationId = "refreshSession", summary = "A new access token for the session of the cookie")
    public TokenResponse refresh(@HeaderParam("X-Requested-With") @NotNull String requestedWith) {
        return hand(cookie.read().flatMap(sessions::refresh).orElseThrow(Refusals::unauthenticated));
    }

    @POST
    @Path("/logout")
    @Operation(operationId = "signOut", summary = "End the session of the cookie")
    public void logout(@HeaderParam("X-Requested-With") @NotNull String requestedWith) {
        cookie.read().ifPresent(sessions::signOut);
        cookie.clear();
    }

    private TokenResponse hand(Tokens tokens) {
        cookie.write(tokens.refresh());
        return new TokenResponse(tokens.access(), tokens.accessLifetime().toSeconds());
    }

    /** The same for an unknown login and a wrong password. */
    private static DomainException signInFailed() {
        return new DomainException(Category.UNAUTHENTICATED, "sign-in-failed",
                new Text("Chưa đăng nhập được", "Sign-in failed"),
                new Text("Số điện thoại, e-mail hoặc mật khẩu chưa đúng. Hãy kiểm tra và thử lại.",
                        "The phone number, e-mail or password is wrong. Check and try again."));
    }
}
