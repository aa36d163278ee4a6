package vn.sangkien.account.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Contact;
import vn.sangkien.account.code.CodeAsked;
import vn.sangkien.account.code.CodePurpose;
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
public class EntryResource {

    private final EntryService entries;
    private final EntryTrail trail;
    private final SignInGuard guard;
    private final Handover handover;
    private final Visitor visitor;
    private final OwnOrigin origin;

    EntryResource(EntryService entries, EntryTrail trail, SignInGuard guard, Handover handover, Visitor visitor, OwnOrigin origin) {
        this.entries = entries;
        this.trail = trail;
        this.guard = guard;
        this.handover = handover;
        this.visitor = visitor;
        this.origin = origin;
    }

    @POST
    @Path("/codes")
    @ResponseStatus(202)
    @Operation(operationId = "askForCode", summary = "Have a one-time code sent to a mobile number or an e-mail address; the answer is the same whoever's it is")
    public CodeAsked ask(@NotNull @Valid AskCodeRequest request) {
        origin.require();
        Contact contact = Contact.of(request.contact()).orElseThrow(EntryRefusals::noContact);
        if (!request.purpose().open()) {
            throw EntryRefusals.notForAsking();
        }
        guard.admitAsking(visitor);
        return trail.asking(contact, request.purpose(), () -> entries.ask(contact, request.purpose()));
    }

    @POST
    @Path("/code-sign-in")
    @Operation(operationId = "signInByCode", summary = "Sign in by a code; whoever has no account gets a ticket to make one")
    public CodeSignInResponse signIn(@NotNull @Valid CodeSignInRequest request) {
        Entry entry = answering(CodePurpose.SIGN_IN, () -> entries.signIn(request, device()));
        return new CodeSignInResponse(entry.session() == null ? null : hand(entry), entry.registration());
    }

    @POST
    @Path("/accounts")
    @ResponseStatus(201)
    @Operation(operationId = "createAccount", summary = "Make an account for the contact of a ticket, and sign in")
    public TokenResponse register(@NotNull @Valid CreateAccountRequest request) {
        origin.require();
        return hand(entries.register(request, device()));
    }

    @POST
    @Path("/password-reset")
    @Operation(operationId = "resetPassword", summary = "Choose a new password by a code; every session ends and one begins")
    public TokenResponse reset(@NotNull @Valid ResetPasswordRequest request) {
        return hand(answering(CodePurpose.RESET, () -> entries.reset(request, device())));
    }

    private Entry answering(CodePurpose purpose, Supplier<Entry> answer) {
        origin.require();
        return guard.answering(visitor, Codes::isWrong, () -> trail.answering(purpose, answer));
    }

    /** The place is known from now on, as after a password. */
    private TokenResponse hand(Entry entry) {
        guard.welcome(entry.contact().value(), visitor, entry.account());
        return handover.hand(entry.session());
    }

    private Device device() {
        return Device.of(visitor.userAgent(), visitor.address());
    }
}
