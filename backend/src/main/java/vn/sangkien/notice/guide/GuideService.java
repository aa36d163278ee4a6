package vn.sangkien.notice.guide;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitService;

/** The guides. Everybody reads what is published; administrators of the whole tree write them. */
@ApplicationScoped
class GuideService {

    static final int MOST = 100;

    private static final long NONE = -1;
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private final GuideRepository guides;
    private final GuideFileRepository files;
    private final GuideFiles stored;
    private final UnitService units;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    GuideService(GuideRepository guides, GuideFileRepository files, GuideFiles stored, UnitService units, Idempotency idempotency, Audit audit, Clock clock) {
        this.guides = guides;
        this.files = files;
        this.stored = stored;
        this.units = units;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    GuideListResponse published() {
        return new GuideListResponse(guides.summaries(true));
    }

    /** @throws DomainException 404 also for one that is not published */
    GuideResponse published(String slug) {
        Guide guide = guides.published(slug).orElseThrow(Refusals::notFound);
        return GuideResponse.of(guide, files.byName(guide.id()));
    }

    /** @throws DomainException 403 */
    Page<GuideSummary> all(Caller caller) {
        require(caller);
        return Page.whole(guides.summaries(false));
    }

    /** @throws DomainException 403, 404 */
    GuideDraftResponse get(long id, Caller caller) {
        require(caller);
        return answer(guides.findWhole(id).orElseThrow(Refusals::notFound));
    }

    /** @throws DomainException 400 when the address is taken, 403, 422 for one too many */
    @Atomic
    GuideDraftResponse create(WriteGuideRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, request, GuideDraftResponse.class, () -> {
            require(caller);
            requireSlug(request.slug(), NONE);
            if (guides.count() >= MOST) {
                throw GuideRefusals.tooMany(MOST);
            }
            var guide = new Guide(request, clock.instant());
            stored.use(guide.id(), request);
            guides.persistAndFlush(guide);
            audit.write(line(guide, caller).changed("name", null, guide.headingVi()).changed("published", null, guide.published()));
            return answer(guide);
        });
    }

    /** @throws DomainException 400 when the address is taken or a file is gone, 403, 404, 409 on a stale version */
    @Atomic
    GuideDraftResponse change(long id, ReadVersion read, WriteGuideRequest request, Caller caller) {
        Guide guide = read(id, read, caller);
        requireSlug(request.slug(), id);
        AuditEntry line = line(guide, caller).changed("name", guide.headingVi(), request.headingVi()).changed("published", guide.published(), request.published())
                .with("steps", request.steps().size());
        stored.use(id, request);
        guide.write(request, clock.instant());
        stored.leaveOthers(id, guide.files());
        guides.flush();
        audit.write(line);
        return answer(guide);
    }

    /** With its files. @throws DomainException 403, 404, 409 on a stale version */
    @Atomic
    void remove(long id, ReadVersion read, Caller caller) {
        Guide guide = read(id, read, caller);
        stored.leaveAll(id);
        guides.delete(guide);
        guides.flush();
        audit.write(AuditEntry.of(AuditAction.GUIDE_REMOVED, AuditObject.GUIDE, id).by(caller.id()).in(units.root()).changed("name", guide.headingVi(), null));
    }

    /** @throws DomainException 403 for all but administrators of the whole tree */
    void require(Caller caller) {
        if (!units.within(units.root(), caller.unitsAs(Role.ADMIN))) {
            throw Refusals.forbidden();
        }
    }

    private Guide read(long id, ReadVersion read, Caller caller) {
        require(caller);
        Guide guide = guides.findLocked(id).orElseThrow(Refusals::notFound);
        ReadVersion.require(read, guide.version());
        return guide;
    }

    private void requireSlug(String slug, long own) {
        if (!slug.matches(SLUG)) {
            throw GuideRefusals.wrongSlug();
        }
        if (guides.taken(slug, own)) {
            throw GuideRefusals.slugTaken();
        }
    }

    private GuideDraftResponse answer(Guide guide) {
        return GuideDraftResponse.of(guide, files.byName(guide.id()));
    }

    private AuditEntry line(Guide guide, Caller caller) {
        return AuditEntry.of(AuditAction.GUIDE_WRITTEN, AuditObject.GUIDE, guide.id()).by(caller.id()).in(units.root());
    }
}
