package vn.sangkien.account.factor;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.account.During;
import vn.sangkien.account.Duty;

/** None of it is kept by an idempotency key: what is answered once must not lie anywhere. */
@Path("/api/v1/me/second-factor")
@Authenticated
@During(Duty.SECOND_FACTOR)
@Tag(name = "Accounts")
public class MySecondFactorResource {

    private final SecondFactorService factors;
    private final Caller caller;

    MySecondFactorResource(SecondFactorService factors, Caller caller) {
        this.factors = factors;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getMySecondFactor", summary = "Whether my sign-in has a second step, and whether it must")
    public SecondFactorResponse get() {
        return factors.get(caller.id());
    }

    @POST
    @Operation(operationId = "beginSecondFactor", summary = "A new secret for my authenticator app; it counts once a code of it is sent")
    public SecondFactorOffer begin(@NotNull @Valid ProofRequest request) {
        return factors.begin(caller.id(), request);
    }

    @POST
    @Path("/confirmation")
    @Operation(operationId = "confirmSecondFactor", summary = "Turn two-step sign-in on by a code of the app; the answer has the recovery codes, once")
    public RecoveryCodesResponse confirm(@NotNull @Valid FactorCodeRequest request) {
        return factors.confirm(caller.id(), request.code());
    }

    @POST
    @Path("/recovery-codes")
    @Operation(operationId = "renewRecoveryCodes", summary = "Ten new recovery codes; the old ones are void")
    public RecoveryCodesResponse renew(@NotNull @Valid ProofRequest request) {
        return factors.newRecoveryCodes(caller.id(), request);
    }

    @POST
    @Path("/removal")
    @Operation(operationId = "removeSecondFactor", summary = "Turn two-step sign-in off")
    public void remove(@NotNull @Valid ProofRequest request) {
        factors.turnOff(caller.id(), request);
    }
}
