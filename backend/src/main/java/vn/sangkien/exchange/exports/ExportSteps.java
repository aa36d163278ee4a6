package vn.sangkien.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.GrantService;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.exchange.exports.source.Source;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.store.FileStore;
import vn.sangkien.shared.store.StoredName;
import vn.sangkien.shared.transaction.Atomic;

/** The transactions of making a file. */
@ApplicationScoped
class ExportSteps {

    private static final Duration LATER = Duration.ofSeconds(5);

    private final ExportRepository exports;
    private final ExportService service;
    private final Sources sources;
    private final AccountService accounts;
    private final GrantService grants;
    private final FileStore store;
    private final ExportConfig config;
    private final Clock clock;

    ExportSteps(ExportRepository exports, ExportService service, Sources sources, AccountService accounts, GrantService grants, FileStore store,
                ExportConfig config, Clock clock) {
        this.exports = exports;
        this.service = service;
        this.sources = sources;
        this.accounts = accounts;
        this.grants = grants;
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    /** One attempt at a file. @param as under which name it will be kept, written down before it is */
    record Begun(long id, int attempt, AskExportRequest asked, Taker taker, StoredName as, String subject) {
    }

    @Atomic
    Optional<Long> next() {
        return exports.next(clock.instant());
    }

    /** With the rights that the person has now. What an earlier attempt may have kept is removed. Empty when there is nothing to be done. */
    @Atomic
    Optional<Begun> begin(long id) {
        ExportJob job = exports.locked(id);
        if (job.ended()) {
            return Optional.empty();
        }
        if (job.storedAs() != null) {
            store.delete(job.storedAs());
        }
        AskExportRequest asked = service.read(job.asked());
        Source<ExportFilter> source = sources.of(job.kind());
        var taker = new Taker(job.ownerId(), grants.of(job.ownerId()));
        if (!accounts.active(job.ownerId()) || !allowed(source, asked.asked(), taker)) {
            job.fail(ExportRefusals.RIGHTS_GONE, clock.instant());
            return Optional.empty();
        }
        Set<Long> tops = source.scope(asked.asked(), taker);
        StoredName as = StoredName.fresh();
        if (!job.begin(as, tops)) {
            job.fail(ExportRefusals.UNEXPECTED, clock.instant());
            return Optional.empty();
        }
        return Optional.of(new Begun(id, job.attempt(), asked, taker, as, job.subject()));
    }

    private static boolean allowed(Source<ExportFilter> source, Asked<ExportFilter> asked, Taker taker) {
        try {
            source.require(asked, taker);
            return !taker.grants().isEmpty();
        } catch (DomainException refused) {
            return false;
        }
    }

    @Atomic
    boolean progress(Begun begun, int done, int total) {
        return exports.progress(begun.id(), begun.attempt(), done, total);
    }

    /** @return false when it was cancelled, or begun again elsewhere, in the meantime */
    @Atomic
    boolean finish(Begun begun, ExportJob.Finished file) {
        ExportJob job = exports.locked(begun.id());
        boolean wanted = job.runs(begun.attempt());
        if (wanted) {
            job.finish(file, clock.instant(), config.kept());
        }
        return wanted;
    }

    @Atomic
    void postpone(long id) {
        exports.locked(id).postpone(clock.instant().plus(LATER));
    }

    @Atomic
    void fail(long id, Text why) {
        ExportJob job = exports.locked(id);
        if (!job.ended()) {
            job.fail(why, clock.instant());
        }
    }
}
