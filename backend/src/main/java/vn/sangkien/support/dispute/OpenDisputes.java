package vn.sangkien.support.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sangkien.account.Caller;

/** How much waits to be decided. */
@ApplicationScoped
public class OpenDisputes {

    private final DisputeRepository disputes;

    OpenDisputes(DisputeRepository disputes) {
        this.disputes = disputes;
    }

    /** In the whole queue of the caller; empty for who decides nothing. @param most more are not counted */
    public Optional<Waiting> of(Caller caller, int most) {
        Set<Long> tops = caller.unitsAs(DisputeDesk.DECIDING);
        if (tops.isEmpty()) {
            return Optional.empty();
        }
        List<Dispute> found = disputes.queue(DisputeState.OPEN, null, tops, caller.id(), null, most - 1);
        return Optional.of(new Waiting(found.size(), found.isEmpty() ? null : found.get(0).openedAt()));
    }

    /** @param since when the oldest was opened; null for none */
    public record Waiting(int count, Instant since) {
    }
}
