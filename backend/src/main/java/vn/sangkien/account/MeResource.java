package vn.sangkien.account;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@During({Duty.NEW_PASSWORD, Duty.SECOND_FACTOR})
@Tag(name = "Accounts")
public class MeResource {

    private final AccountService accounts;
    private final RoleGrantRepository grants;
    private final Caller caller;

    MeResource(AccountService accounts, RoleGrantRepository grants, Caller caller) {
        this.accounts = accounts;
        this.grants = grants;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getMe", summary = "Who I am and what I may do where")
    public MeResponse get() {
        return MeResponse.of(accounts.get(caller.id()), grants.inForce(caller.id()), caller.duty());
    }
}
