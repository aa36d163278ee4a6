package vn.sangkien.support.claim;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.guard.Visitor;
import vn.sangkien.support.dispute.DisputeOfMine;

@Path("/api/v1/claims")
@Authenticated
@Tag(name = "Claims")
public class ClaimResource {

    private final Receipts receipts;
    private final SignInGuard guard;
    private final Visitor visitor;
    private final Caller caller;

    ClaimResource(Receipts receipts, SignInGuard guard, Visitor visitor, Caller caller) {
        this.receipts = receipts;
        this.guard = guard;
        this.visitor = visitor;
        this.caller = caller;
    }

    @POST
    @Path("/receipt")
    @PermitAll
    @Operation(operationId = "openReceipt", summary = "What the code of a receipt shows: titles, numbers and states of what was entered in somebody's name")
    public ReceiptResponse open(@NotNull @Valid ClaimCodeRequest request) {
        WrittenCode code = WrittenCode.typed(request.code());
        return guarded(code, () -> receipts.open(code, caller.signedIn() ? (Long) caller.id() : null));
    }

    @POST
    @Path("/disownment")
    @PermitAll
    @Operation(operationId = "disownByReceipt", summary = "Say by the code of a receipt that an idea on it is not mine: it stops counting and somebody decides")
    public DisputeOfMine disown(@NotNull @Valid DisownByCodeRequest request) {
        WrittenCode code = WrittenCode.typed(request.code());
        return guarded(code, () -> receipts.disown(code, request.ideaId().value(), request.words()));
    }

    @POST
    @Operation(operationId = "takeOver", summary = "Take over what was entered in my name, or, by the code of a receipt, what was entered for me before I could be reached")
    public TakenOver takeOver(@NotNull @Valid TakeOverRequest request) {
        if (request.code() == null) {
            return receipts.takeOver(caller.id());
        }
        WrittenCode code = WrittenCode.typed(request.code());
        return guarded(code, () -> receipts.takeOver(code, caller.id()));
    }

    private <T> T guarded(WrittenCode code, Supplier<T> answering) {
        return caller.signedIn() ? guard.provesReceipt(caller.id(), ClaimRefusals::isOver, answering)
                : guard.provesReceipt(code.beginning(), visitor, ClaimRefusals::isOver, answering);
    }
}
