package vn.sangkien.account.contact;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.account.code.CodeAsked;
import vn.sangkien.account.code.Codes;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.guard.Visitor;

@Path("/api/v1/me/contact-change")
@Authenticated
@Tag(name = "Accounts")
public class MyContactResource {

    private final ContactChanges changes;
    private final SignInGuard guard;
    private final Visitor visitor;
    private final Caller caller;

    MyContactResource(ContactChanges changes, SignInGuard guard, Visitor visitor, Caller caller) {
        this.changes = changes;
        this.guard = guard;
        this.visitor = visitor;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(202)
    @Operation(operationId = "askForContactChange", summary = "Have a code sent to my new phone number or e-mail address; the answer is the same whoever's it is")
    public CodeAsked ask(@NotNull @Valid NewContactRequest request) {
        guard.admitAsking(visitor);
        return changes.ask(caller.id(), caller.session(), request);
    }

    @POST
    @Path("/confirmation")
    @Operation(operationId = "confirmContactChange", summary = "Use the new contact from now on, by the code; all other devices are signed out")
    public void confirm(@NotNull @Valid ConfirmContactRequest request) {
        guard.answering(visitor, Codes::isWrong, () -> changes.confirm(caller.id(), caller.session(), request));
    }
}
