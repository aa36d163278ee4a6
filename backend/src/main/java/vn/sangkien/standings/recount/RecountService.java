package vn.sangkien.standings.recount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.sangkien.account.AccountService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.standings.Difference;
import vn.sangkien.standings.Recount;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Takes requests for recounts and makes them, one after the other; what a run found is kept. */
@ApplicationScoped
class RecountService {

    static final Listing LIST = new Listing("recounts");
    static final Listing DIFFERENCES = new Listing("recount-differences");

    private static final Logger LOG = Logger.getLogger(RecountService.class);
    private static final int KEPT = 1_000;

    private final RecountRepository runs;
    private final Recount recount;
    private final UnitService units;
    private final AccountService accounts;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    RecountService(RecountRepository runs, Recount recount, UnitService units, AccountService accounts, Idempotency idempotency, Audit audit,
                   Clock clock) {
        this.runs = runs;
        this.recount = recount;
        this.units = units;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks for a recount, which begins within seconds. */
    @Atomic
    RecountRunResponse request(RecountRequest request, IdempotencyKey key, long caller) {
        return idempotency.once(caller, key, request, RecountRunResponse.class, () -> {
            var run = RecountRun.requested(request.repair(), caller, clock.instant());
            runs.persist(run);
            audit.write(AuditEntry.of(AuditAction.RECOUNT_ASKED, AuditObject.RECOUNT, run.id()).with("repair", request.repair()));
            return RecountRunResponse.of(run, accounts.names(List.of(caller)).get(caller));
        });
    }

    /** The newest first. */
    Page<RecountRunResponse> list(Cursor after, int limit) {
        Page<RecountRun> page = LIST.page(runs.newest(after, limit), limit, run -> new Cursor("", run.id()));
        Map<Long, String> names = accounts.names(page.items().stream().map(RecountRun::requestedBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        return page.map(run -> RecountRunResponse.of(run, run.requestedBy() == null ? null : names.get(run.requestedBy())));
    }

    /** What a run found, as far as it was kept. @throws vn.sangkien.shared.problem.DomainException 404 */
    Page<DifferenceResponse> differences(long run, Cursor after, int limit) {
        runs.findByIdOptional(run).orElseThrow(Refusals::notFound);
        long from = after == null ? 0 : after.id();
        Page<Difference> page = DIFFERENCES.page(runs.differences(run, from, limit), limit, last -> new Cursor("", from + limit));
        return new Page<>(described(page.items()), page.nextCursor());
    }

    private List<DifferenceResponse> described(List<Difference> differences) {
        Map<Long, UnitRef> refs = units.refs(differences.stream().map(Difference::unitId).collect(Collectors.toSet()));
        Map<Long, String> scopes = runs.scopeNames();
        return differences.stream().map(difference -> DifferenceResponse.of(difference, scopes.get(difference.scopeId()),
                refs.getOrDefault(difference.unitId(), UnitRef.of(difference.unitId(), Id.of(difference.unitId()).toString(), "?")))).toList();
    }

    @Atomic
    void planNight(LocalDate night) {
        if (!runs.planned(night)) {
            runs.persist(RecountRun.ofNight(night, clock.instant()));
        }
    }

    /** Begins the longest waiting run, which no other node will begin after that. */
    @Atomic
    Optional<RecountRun> begin() {
        Optional<RecountRun> waiting = runs.lockWaiting();
        waiting.ifPresent(run -> run.start(clock.instant()));
        return waiting;
    }

    void make(RecountRun begun) {
        try {
            Recount.Result result = begun.repair() ? recount.repair(KEPT) : recount.compare(KEPT);
            finish(begun.id(), result);
            if (result.wrong() > 0) {
                LOG.errorf("The recount found %d figures that were not what the ideas say%s; see /api/v1/recounts/%s/differences", result.wrong(),
                        begun.repair() ? " and made them right" : "", Id.of(begun.id()));
            }
        } catch (RuntimeException failure) {
            finish(begun.id(), null);
            throw failure;
        }
    }

    /** @param result null when the run broke off */
    @Atomic
    void finish(long run, Recount.Result result) {
        runs.findById(run).finish(result == null ? null : result.wrong(), clock.instant());
        if (result != null) {
            runs.addDifferences(run, result.first());
        }
    }

    /** At once and for a terminal: a line for each difference, as many as {@code most}. */
    @ActivateRequestContext
    Report report(boolean repair, int most) {
        Recount.Result result = repair ? recount.repair(most) : recount.compare(most);
        return new Report(result.wrong(), described(result.first()).stream().map(DifferenceResponse::line).toList());
    }

    record Report(int wrong, List<String> lines) {
    }
}
