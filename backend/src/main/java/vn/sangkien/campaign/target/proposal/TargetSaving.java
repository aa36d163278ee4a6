package vn.sangkien.campaign.target.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.target.HeadcountRate;
import vn.sangkien.campaign.target.TargetEdit;
import vn.sangkien.campaign.target.TargetKey;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.campaign.target.TargetLedger;
import vn.sangkien.campaign.target.TargetSheet;
import vn.sangkien.campaign.target.lock.TargetLock;
import vn.sangkien.campaign.target.lock.TargetLocks;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** The one way in which targets are saved: what is locked becomes a proposal, everything else is in force at once. */
@ApplicationScoped
public class TargetSaving {

    private final TargetLedger ledger;
    private final TargetLocks locks;
    private final TargetProposals proposals;
    private final CampaignService campaigns;
    private final UnitService units;
    private final Clock clock;

    TargetSaving(TargetLedger ledger, TargetLocks locks, TargetProposals proposals, CampaignService campaigns, UnitService units, Clock clock) {
        this.ledger = ledger;
        this.locks = locks;
        this.proposals = proposals;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** What one figure is to be; null takes the target away. */
    public record Wanted(TargetKey key, Integer amount, HeadcountRate rate) {
    }

    /** @param read the version that the caller had read; null when they could not know it */
    public record Sheet(long unitId, Long read, List<Wanted> wanted) {
    }

    /**
     * @param overUnit over whom somebody must stand to approve what is locked
     * @param settable the kinds that the caller may set for all these units
     */
    public record Order(long phaseId, long overUnit, List<TargetKind> settable, List<Sheet> sheets, String reason, long by) {
    }

    /**
     * What differs from what is in force.
     *
     * @param now      in force once saved
     * @param locked   to be proposed
     * @param outdated units that would change and that somebody else changed since they were read
     */
    public record Plan(List<TargetEdit> now, List<TargetEdit> locked, List<Long> outdated, Map<Long, TargetSheet> read) {
    }

    /** @param proposal null when nothing was locked */
    public record Saved(int saved, int proposed, Id proposal) {
    }

    /** What saving would do; nothing is changed. */
    public Plan plan(long phaseId, Collection<Sheet> sheets) {
        Map<Long, TargetSheet> read = ledger.sheets(phaseId, sheets.stream().map(Sheet::unitId).toList());
        TargetLock lock = locks.current(phaseId);
        Instant at = clock.instant();
        List<TargetEdit> now = new ArrayList<>();
        List<TargetEdit> locked = new ArrayList<>();
        List<Long> outdated = new ArrayList<>();
        for (Sheet sheet : sheets) {
            TargetSheet current = read.getOrDefault(sheet.unitId(), TargetSheet.NONE);
            List<Wanted> differing = sheet.wanted().stream().filter(wanted -> !Objects.equals(current.amount(wanted.key()), wanted.amount())).toList();
            if (!differing.isEmpty() && sheet.read() != null && sheet.read() != current.version()) {
                outdated.add(sheet.unitId());
            }
            for (Wanted wanted : differing) {
                (lock.locked(wanted.key().kind(), at) ? locked : now)
                        .add(new TargetEdit(sheet.unitId(), wanted.key(), current.amount(wanted.key()), wanted.amount(), wanted.rate()));
            }
        }
        return new Plan(now, locked, outdated, read);
    }

    /**
     * Saves all or nothing.
     *
     * @throws DomainException 403 for a figure of a kind that is not settable, 409 when the phase is closed off or when somebody
     *     else changed some of the units meanwhile, naming them
     */
    public Saved save(Order order) {
        campaigns.requireNotClosedOff(order.phaseId(), clock.instant());
        Plan plan = plan(order.phaseId(), order.sheets());
        if (!plan.outdated().isEmpty()) {
            throw Outdated.sheets(refs(plan.outdated()), plan.outdated().size());
        }
        var touched = new LinkedHashSet<Long>();
        for (List<TargetEdit> edits : List.of(plan.now(), plan.locked())) {
            for (TargetEdit edit : edits) {
                if (!order.settable().contains(edit.key().kind())) {
                    throw Refusals.forbidden();
                }
                touched.add(edit.unitId());
            }
        }
        if (touched.isEmpty()) {
            return new Saved(0, 0, null);
        }
        ledger.touch(order.phaseId(), touched, plan.read());
        ledger.write(order.phaseId(), plan.now(), order.reason(), order.by(), null);
        Id proposal = plan.locked().isEmpty() ? null : proposals.propose(order, plan.locked());
        return new Saved(plan.now().size(), plan.locked().size(), proposal);
    }

    private List<UnitRef> refs(List<Long> ids) {
        return units.refs(ids.stream().limit(Outdated.NAMED).toList()).values().stream()
                .sorted(Comparator.comparing(UnitRef::name)).toList();
    }
}
