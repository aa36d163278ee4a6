package vn.sangkien.account.session;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.account.During;
import vn.sangkien.account.Duty;

@Path("/api/v1/me/password")
@Authenticated
@During(Duty.NEW_PASSWORD)
@Tag(name = "Accounts")
public class PasswordResource {

    private final PasswordService passwords;
    private final Caller caller;

    PasswordResource(PasswordService passwords, Caller caller) {
        this.passwords = passwords;
        this.caller = caller;
    }

    @PUT
    @Operation(operationId = "changePassword", summary = "Choose another password; all other devices are signed out")
    public void change(@NotNull @Valid ChangePasswordRequest request) {
        passwords.change(caller.id(), caller.session(), caller.holdsRole(), request);
    }
}
