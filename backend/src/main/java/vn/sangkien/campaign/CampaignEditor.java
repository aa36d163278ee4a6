package vn.sangkien.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.transaction.RunAgainException;

/** The single steps of which changes of a campaign are made. Whoever takes one has locked the campaign first. */
@ApplicationScoped
public class CampaignEditor {

    private static final int STILL_REFERRED_TO = 1451;

    private final EntityManager database;
    private final CampaignRepository campaigns;
    private final Event<CampaignChanged> changed;
    private final Event<SprintWindowChanged> moved;

    CampaignEditor(EntityManager database, CampaignRepository campaigns, Event<CampaignChanged> changed, Event<SprintWindowChanged> moved) {
        this.database = database;
        this.campaigns = campaigns;
        this.changed = changed;
        this.moved = moved;
    }

    /**
     * Lets one change of a campaign follow the other, and waits for what is being counted by its present windows. Must come before
     * anything is read: what is read afterwards holds until the end of the transaction.
     *
     * @throws DomainException 404
     */
    public void lock(long campaignId) {
        if (database.createNativeQuery("UPDATE campaign SET edits = edits + 1 WHERE id = ?1").setParameter(1, campaignId).executeUpdate() == 0) {
            throw Refusals.notFound();
        }
    }

    /** {@link #lock} by a phase. @return the campaign's id @throws DomainException 404 */
    public long lockByPhase(long phaseId) {
        return lockBy("SELECT campaign_id FROM phase WHERE id = ?1 LOCK IN SHARE MODE", phaseId);
    }

    /** {@link #lock} by a sprint. @return the campaign's id @throws DomainException 404 */
    public long lockBySprint(long sprintId) {
        return lockBy("SELECT campaign_id FROM sprint WHERE id = ?1 LOCK IN SHARE MODE", sprintId);
    }

    private long lockBy(String sql, long id) {
        List<?> rows = database.createNativeQuery(sql).setParameter(1, id).getResultList();
        if (rows.isEmpty()) {
            throw Refusals.notFound();
        }
        long campaign = ((Number) rows.get(0)).longValue();
        lock(campaign);
        return campaign;
    }

    /** @throws DomainException 404 */
    public CampaignFacts campaign(long id) {
        return get(id).facts();
    }

    /** @throws DomainException 404 */
    public PhaseFacts phase(long id) {
        return getPhase(id).facts();
    }

    /** @throws DomainException 404 */
    public SprintFacts sprint(long id) {
        return getSprint(id).facts();
    }

    /** @return the new campaign's id @throws DomainException 409 when the code is taken */
    @Atomic
    public long create(String code, CampaignFacts facts) {
        if (campaigns.codeTaken(code)) {
            throw new DomainException(Category.CONFLICT, "campaign-code-taken",
                    new Text("Mã chương trình đã có", "Campaign code taken"),
                    new Text("Mã \"" + code + "\" đã dùng cho chương trình khác.", "The code \"" + code + "\" belongs to another campaign."));
        }
        var campaign = new Campaign(code, facts);
        add(campaign);
        return campaign.id();
    }

    @Atomic
    public void change(long id, CampaignFacts facts) {
        get(id).change(facts);
        written(id);
    }

    /** @return the new phase's id */
    @Atomic
    public long addPhase(long campaignId, PhaseFacts facts) {
        int number = campaigns.phases(campaignId).stream().mapToInt(Phase::number).max().orElse(0) + 1;
        var phase = new Phase(campaignId, number, facts);
        add(phase);
        changed.fire(new CampaignChanged(campaignId));
        return phase.id();
    }

    @Atomic
    public void changePhase(long id, PhaseFacts facts) {
        Phase phase = getPhase(id);
        phase.change(facts);
        written(phase.campaignId());
    }

    /** @throws DomainException 422 when anything was ever done in the phase */
    @Atomic
    public void removePhase(long id) {
        Phase phase = getPhase(id);
        try {
            database.remove(phase);
            written(phase.campaignId());
        } catch (ConstraintViolationException referred) {
            if (referred.getErrorCode() != STILL_REFERRED_TO) {
                throw referred;
            }
            throw new DomainException(Category.RULE, "phase-in-use",
                    new Text("Không xóa được giai đoạn", "The phase cannot be removed"),
                    new Text("Đã có đợt cao điểm, đăng ký, chỉ tiêu hoặc sáng kiến trong \"" + phase.name() + "\".",
                            "\"" + phase.name() + "\" has sprints, registrations, targets or ideas."));
        }
    }

    /** @return the new sprint's id */
    @Atomic
    public long addSprint(long phaseId, SprintFacts facts) {
        var sprint = new Sprint(getPhase(phaseId).campaignId(), phaseId, facts);
        add(sprint);
        moved.fire(new SprintWindowChanged(sprint.id(), phaseId, facts.opensAt(), facts.opensAt(), facts.opensAt(), facts.closesAt()));
        changed.fire(new CampaignChanged(sprint.campaignId()));
        return sprint.id();
    }

    @Atomic
    public void changeSprint(long id, SprintFacts facts) {
        Sprint sprint = getSprint(id);
        SprintFacts before = sprint.facts();
        sprint.change(facts);
        written(sprint.campaignId());
        moved.fire(new SprintWindowChanged(id, sprint.phaseId(), before.opensAt(), before.closesAt(), facts.opensAt(), facts.closesAt()));
    }

    /** The ideas and the phase stay as they are (product rule 5.9). */
    @Atomic
    public void removeSprint(long id) {
        Sprint sprint = getSprint(id);
        SprintFacts before = sprint.facts();
        database.remove(sprint);
        written(sprint.campaignId());
        moved.fire(new SprintWindowChanged(id, sprint.phaseId(), before.opensAt(), before.closesAt(), before.opensAt(), before.opensAt()));
    }

    private void written(long campaignId) {
        database.flush();
        changed.fire(new CampaignChanged(campaignId));
    }

    private void add(Object entity) {
        try {
            database.persist(entity);
            database.flush();
        } catch (ConstraintViolationException lost) {
            throw RunAgainException.ifTaken(lost);
        }
    }

    private Campaign get(long id) {
        return campaigns.findByIdOptional(id).orElseThrow(Refusals::notFound);
    }

    private Phase getPhase(long id) {
        return campaigns.phase(id).orElseThrow(Refusals::notFound);
    }

    private Sprint getSprint(long id) {
        return campaigns.sprint(id).orElseThrow(Refusals::notFound);
    }
}
