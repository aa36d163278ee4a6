package vn.sangkien.exchange.exports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.GrantService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.exchange.exports.source.Source;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitService;

/** Takes orders for files, shows how far they are, and gives them to those who asked; {@link ExportWork} makes them. */
@ApplicationScoped
class ExportService {

    static final Listing LIST = new Listing("exports");

    private static final int MOST_UNFINISHED = 3;
    /** Who asks for the same within this time gets the same. */
    private static final Duration SAME = Duration.ofMinutes(5);

    private final ExportRepository exports;
    private final Sources sources;
    private final GrantService grants;
    private final AccountService accounts;
    private final UnitService units;
    private final Idempotency idempotency;
    private final ObjectMapper json;
    private final Audit audit;
    private final Clock clock;

    ExportService(ExportRepository exports, Sources sources, GrantService grants, AccountService accounts, UnitService units, Idempotency idempotency,
                  ObjectMapper json, Audit audit, Clock clock) {
        this.exports = exports;
        this.sources = sources;
        this.grants = grants;
        this.accounts = accounts;
        this.units = units;
        this.idempotency = idempotency;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A file that is begun within a second or two; the one there is for whoever asks for the same again.
     *
     * @throws vn.sangkien.shared.problem.DomainException what the screen refuses too; 403 for names without the right to them, 429 for more than three at once
     */
    @Atomic
    ExportResponse ask(AskExportRequest request, IdempotencyKey key, long person) {
        request.requireComplete();
        return idempotency.once(person, key, request, ExportResponse.class, () -> {
            accounts.takeTurn(person);
            Instant now = clock.instant();
            var taker = new Taker(person, grants.of(person));
            Source<ExportFilter> source = sources.of(request.kind());
            source.require(request.asked(), taker);
            String asked = write(request.withoutReason());
            String hash = sha256(asked + source.scope(request.asked(), taker));
            return exports.same(person, hash, now.minus(SAME), now).map(same -> ExportResponse.of(same, now)).orElseGet(() -> begin(request, asked, hash, person, now));
        });
    }

    private ExportResponse begin(AskExportRequest request, String asked, String hash, long person, Instant now) {
        if (exports.unfinished(person) >= MOST_UNFINISHED) {
            throw ExportRefusals.tooMany(MOST_UNFINISHED);
        }
        Long unit = Id.valueOrNull(request.unit());
        var job = new ExportJob(request, asked, hash, unit == null ? null : units.ref(unit).name(), person, now);
        exports.persist(job);
        exports.flush();
        audit.write(AuditEntry.of(AuditAction.EXPORT_ASKED, AuditObject.EXPORT, job.id()).in(unit).with("kind", request.kind()).with("format", request.format())
                .with("personal", request.personal()).because(job.reason()));
        return ExportResponse.of(job, now);
    }

    Page<ExportResponse> list(long person, Cursor after, int limit) {
        Instant now = clock.instant();
        return LIST.page(exports.newest(person, after, limit), limit, job -> new Cursor("", job.id())).map(job -> ExportResponse.of(job, now));
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 for somebody else's */
    ExportResponse get(long id, long person) {
        return ExportResponse.of(own(id, person), clock.instant());
    }

    /** One that has ended stays as it is. @throws vn.sangkien.shared.problem.DomainException 404 */
    @Atomic
    ExportResponse cancel(long id, long person) {
        ExportJob job = exports.locked(own(id, person).id());
        if (!job.ended()) {
            job.cancel(clock.instant());
            audit.write(AuditEntry.of(AuditAction.EXPORT_CANCELLED, AuditObject.EXPORT, id));
        }
        return ExportResponse.of(job, clock.instant());
    }

    /**
     * The file, for whoever asked for it and may still see what is in it.
     *
     * @throws vn.sangkien.shared.problem.DomainException 404 for somebody else's, 409 while there is none or none any more, 403 {@code export-right-lost}
     */
    @Atomic
    ExportJob take(long id, long person) {
        ExportJob job = own(id, person);
        if (job.state() == ExportState.EXPIRED || job.state() == ExportState.DONE && !job.available(clock.instant())) {
            throw ExportRefusals.expired();
        }
        if (!job.available(clock.instant())) {
            throw ExportRefusals.notReady();
        }
        Set<Long> now = sources.of(job.kind()).scope(read(job.asked()).asked(), new Taker(person, grants.of(person)));
        if (!job.scope().stream().allMatch(top -> units.within(top, now))) {
            throw ExportRefusals.rightLost();
        }
        audit.write(AuditEntry.of(AuditAction.EXPORT_DOWNLOADED, AuditObject.EXPORT, id).with("kind", job.kind()).with("rows", job.done())
                .with("personal", job.personal()).with("sha256", job.sha256()).because(job.reason()));
        return job;
    }

    private ExportJob own(long id, long person) {
        return exports.own(id, person).orElseThrow(Refusals::notFound);
    }

    AskExportRequest read(String asked) {
        try {
            return json.readValue(asked, AskExportRequest.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(AskExportRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
