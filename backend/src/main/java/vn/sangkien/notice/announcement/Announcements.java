package vn.sangkien.notice.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.notice.NewNotice;
import vn.sangkien.notice.Notices;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Announcements to a subtree: looked at with the count of people, made, written into inboxes some at a time, and taken back. */
@ApplicationScoped
class Announcements {

    static final Listing LIST = new Listing("announcements");
    static final String LEASE = "announcements";
    static final Role[] ANNOUNCING = {Role.UNIT_OFFICER, Role.TARGET_MANAGER, Role.LEADER, Role.ADMIN};

    private static final int MOST_A_DAY = 5;

    private final AnnouncementRepository announcements;
    private final Receivers receivers;
    private final Notices notices;
    private final CampaignService campaigns;
    private final UnitService units;
    private final AccountService accounts;
    private final Idempotency idempotency;
    private final Leases leases;
    private final Audit audit;
    private final Clock clock;

    Announcements(AnnouncementRepository announcements, Receivers receivers, Notices notices, CampaignService campaigns, UnitService units, AccountService accounts,
                  Idempotency idempotency, Leases leases, Audit audit, Clock clock) {
        this.announcements = announcements;
        this.receivers = receivers;
        this.notices = notices;
        this.campaigns = campaigns;
        this.units = units;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.leases = leases;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException 404 outside the caller's units and for an unknown campaign */
    AnnouncementPreview preview(long unit, AnnounceRequest request, Caller caller) {
        UnitRef to = require(unit, request, caller);
        int people = receivers.count(unit, request.campaignId().value(), request.audience());
        return new AnnouncementPreview(to, request.audience(), request.subject(), request.text(), people);
    }

    /** @throws DomainException 404 as {@link #preview}, 422 when it is for nobody or the sixth of a day */
    @Atomic
    AnnouncementResponse announce(long unit, AnnounceRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Announcing(Id.of(unit), request), AnnouncementResponse.class, () -> {
            // Before anything is read, so that of many at once each counts those before it.
            accounts.takeTurn(caller.id());
            UnitRef to = require(unit, request, caller);
            Instant now = clock.instant();
            if (announcements.of(caller.id(), Time.dayOf(now).atStartOfDay(Time.ZONE).toInstant()) >= MOST_A_DAY) {
                throw refused("too-many-announcements", "Mỗi ngày một người gửi nhiều nhất " + MOST_A_DAY + " thông báo. Người nhận quá nhiều tin sẽ không đọc nữa.",
                        "One person announces " + MOST_A_DAY + " things a day at most: people who are told too much stop reading.");
            }
            int people = receivers.count(unit, request.campaignId().value(), request.audience());
            if (people == 0) {
                throw refused("nobody-to-tell", "Chưa có ai tham gia hoặc giữ nhiệm vụ ở đơn vị này.", "Nobody takes part or holds a role in this unit yet.");
            }
            var announcement = new Announcement(unit, caller.id(), request, people, now);
            announcements.persistAndFlush(announcement);
            audit.write(AuditEntry.of(AuditAction.ANNOUNCED, AuditObject.ANNOUNCEMENT, announcement.id()).by(caller.id()).in(unit)
                    .with("subject", announcement.subject()).with("audience", announcement.audience()).with("people", people));
            return describe(List.of(announcement), Map.of(unit, to)).get(0);
        });
    }

    private record Announcing(Id unit, AnnounceRequest request) {
    }

    Page<AnnouncementResponse> list(Cursor after, int limit, Caller caller) {
        Page<Announcement> page = LIST.page(announcements.of(caller.unitsAs(ANNOUNCING), after, limit), limit, announcement -> new Cursor("", announcement.id()));
        List<AnnouncementResponse> described = describe(page.items(), units.refs(page.items().stream().map(Announcement::unitId).collect(Collectors.toSet())));
        return new Page<>(described, page.nextCursor());
    }

    /** @throws DomainException 404 outside the caller's units */
    AnnouncementResponse get(long id, Caller caller) {
        Announcement announcement = inScope(id, caller);
        return describe(List.of(announcement), units.refs(List.of(announcement.unitId()))).get(0);
    }

    /** It leaves all inboxes, which takes a while; again is the same. @throws DomainException 404 outside the caller's units, 409 on a stale version */
    @Atomic
    AnnouncementResponse withdraw(long id, ReadVersion read, Caller caller) {
        inScope(id, caller);
        Announcement announcement = announcements.locked(id);
        ReadVersion.require(read, announcement.version());
        if (announcement.withdraw(clock.instant())) {
            announcements.flush();
            audit.write(AuditEntry.of(AuditAction.ANNOUNCEMENT_WITHDRAWN, AuditObject.ANNOUNCEMENT, id).by(caller.id()).in(announcement.unitId()).with("subject", announcement.subject()));
        }
        return describe(List.of(announcement), units.refs(List.of(announcement.unitId()))).get(0);
    }

    /** The next inboxes, or the next from which something is taken out. @return whether there may be more */
    @Atomic
    boolean some(int most) {
        if (!leases.lock(LEASE)) {
            return false;
        }
        Long next = announcements.nextToWrite().orElse(null);
        if (next == null) {
            return announcements.nextToTakeOut().map(id -> announcements.takeOut(id, most) > 0).orElse(false);
        }
        Announcement announcement = announcements.locked(next);
        if (announcement.state() == AnnouncementState.WRITING) {
            List<Long> people = receivers.some(announcement.unitId(), announcement.campaignId(), announcement.audience(), announcement.position(), most, announcement.people());
            int told = notices.tell(NewNotice.ofAnnouncement(next, announcement.unitId()), people);
            announcement.advance(people, told, clock.instant());
        }
        return true;
    }

    private UnitRef require(long unit, AnnounceRequest request, Caller caller) {
        if (!units.within(unit, caller.unitsAs(ANNOUNCING))) {
            throw Refusals.notFound();
        }
        campaigns.requireExists(request.campaignId().value());
        return units.ref(unit);
    }

    private Announcement inScope(long id, Caller caller) {
        return announcements.inScope(id, caller.unitsAs(ANNOUNCING)).orElseThrow(Refusals::notFound);
    }

    private List<AnnouncementResponse> describe(List<Announcement> found, Map<Long, UnitRef> refs) {
        Map<Long, String> names = accounts.names(found.stream().map(Announcement::authorId).collect(Collectors.toSet()));
        return found.stream().map(one -> AnnouncementResponse.of(one, refs.get(one.unitId()), names.getOrDefault(one.authorId(), "—"))).toList();
    }

    private static DomainException refused(String type, String vi, String en) {
        return new DomainException(Category.RULE, type, new Text("Chưa gửi được thông báo", "Not announced"), new Text(vi, en));
    }
}
