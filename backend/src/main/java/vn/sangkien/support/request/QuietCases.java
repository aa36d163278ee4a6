package vn.sangkien.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.sangkien.shared.transaction.Atomic;

/** Closes what is solved and about which nobody has said anything for a week. */
@ApplicationScoped
class QuietCases {

    static final Duration QUIET = Duration.ofDays(7);

    private static final int BATCH = 200;

    private final SupportCaseRepository cases;
    private final Clock clock;

    QuietCases(SupportCaseRepository cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @Atomic
    boolean closeSome() {
        Instant now = clock.instant();
        List<SupportCase> quiet = cases.resolvedBefore(now.minus(QUIET), BATCH);
        quiet.forEach(request -> {
            request.close(now);
            cases.add(new SupportMessage(request.id(), CasePart.PROGRAMME, CaseEvent.CLOSED, null, null, now));
        });
        return quiet.size() == BATCH;
    }
}
