package vn.sangkien.account.consent;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;

@Path("/api/v1/me/consents")
@Authenticated
@Tag(name = "Accounts")
public class ConsentResource {

    private final ConsentService consents;
    private final Caller caller;

    ConsentResource(ConsentService consents, Caller caller) {
        this.consents = consents;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMyConsents", summary = "What I am asked to agree to, and what I agree to")
    public Page<ConsentResponse> list() {
        return Page.whole(consents.of(caller.id()));
    }

    @GET
    @Path("/taking-part")
    @Operation(operationId = "getTakingPart", summary = "Whether I agree that the programme uses what I send")
    public TakingPartResponse takingPart() {
        return consents.takingPart(caller.id());
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "giveConsent", summary = "Agree, in the words that were read")
    public ConsentResponse give(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid GiveConsentRequest request) {
        return consents.give(caller.id(), request, IdempotencyKey.require(key));
    }

    @DELETE
    @Path("/{purpose}")
    @Operation(operationId = "withdrawConsent", summary = "Take back what I agreed to, from now on; without TAKE_PART nothing new is taken in and nothing of mine is shown")
    public void withdraw(@PathParam("purpose") String purpose) {
        consents.withdraw(caller.id(), Arrays.stream(ConsentPurpose.values()).filter(known -> known.name().equals(purpose))
                .findFirst().orElseThrow(Refusals::notFound));
    }
}
