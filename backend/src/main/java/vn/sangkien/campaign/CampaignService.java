package vn.sangkien.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;

/** Campaigns and the clock of their phases. */
@ApplicationScoped
public class CampaignService {

    private final CampaignRepository campaigns;
    private final Clock clock;

    CampaignService(CampaignRepository campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** First and last day on which an idea of the campaign may have been first applied. */
    public record ApplicationWindow(LocalDate from, LocalDate until) {

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    List<CampaignResponse> list() {
        return campaigns.newestFirst().stream().map(this::describe).toList();
    }

    /** @throws DomainException 404 */
    public CampaignResponse describe(long id) {
        return describe(campaign(id));
    }

    private CampaignResponse describe(Campaign campaign) {
        Instant now = clock.instant();
        return CampaignResponse.of(campaign, new CampaignClock(campaigns.phases(campaign.id()), now), now);
    }

    /** The campaign that a page without a choice shows: the newest that has begun, else the newest. @throws DomainException 404 when there is none */
    public long current() {
        Instant now = clock.instant();
        List<Campaign> newestFirst = campaigns.newestFirst();
        return newestFirst.stream().filter(campaign -> campaigns.phases(campaign.id()).stream().anyMatch(phase -> !now.isBefore(phase.opensAt()))).findFirst()
                .or(() -> newestFirst.stream().findFirst()).map(Campaign::id).orElseThrow(Refusals::notFound);
    }

    /** The ids of all campaigns, the newest first. */
    public List<Long> all() {
        return campaigns.newestFirst().stream().map(Campaign::id).toList();
    }

    /** @throws DomainException 404 */
    public void requireExists(long id) {
        campaign(id);
    }

    /** @throws DomainException 404 */
    public String name(long id) {
        return campaign(id).name();
    }

    /** Which units boards list apart. @throws DomainException 404 */
    public Minimums minimums(long id) {
        return campaign(id).minimums();
    }

    /** What a campaign asks of an idea that is handed in. @param recognitionFirst it must have been recognised before */
    public record SubmissionTerms(ApplicationWindow window, boolean recognitionFirst) {
    }

    /** @throws DomainException 404 */
    public SubmissionTerms submissionTerms(long id) {
        Campaign campaign = campaign(id);
        return new SubmissionTerms(new ApplicationWindow(campaign.appliedFrom(), campaign.appliedUntil()), campaign.recognitionFirst());
    }

    /** All phases of the campaign in order, with their states now. */
    public List<PhaseResponse> phases(long campaignId) {
        requireExists(campaignId);
        Instant now = clock.instant();
        return campaigns.phases(campaignId).stream().map(phase -> phase.at(now)).toList();
    }

    /** All sprints of the campaign in order, with their states now. */
    public List<SprintResponse> sprints(long campaignId) {
        requireExists(campaignId);
        Instant now = clock.instant();
        return campaigns.sprints(campaignId).stream().map(sprint -> sprint.at(now)).toList();
    }

    /** @throws DomainException 404 */
    public SprintResponse sprint(long id) {
        return campaigns.sprint(id).map(sprint -> sprint.at(clock.instant())).orElseThrow(Refusals::notFound);
    }

    /**
     * The sprints by which something is counted in this transaction: until it ends nobody changes them, so none is counted by one window
     * and recounted by another.
     */
    public List<SprintResponse> sprintsForCounting(long campaignId) {
        campaigns.hold(campaignId);
        return sprints(campaignId);
    }

    /** The open phase, else the one that ended last, else the first to come. @throws DomainException 404 when there is none */
    public PhaseResponse shownPhase(long campaignId) {
        Instant now = clock.instant();
        return clockOf(campaignId, now).shown().map(phase -> phase.at(now)).orElseThrow(Refusals::notFound);
    }

    /** @throws DomainException 404 */
    public PhaseResponse phase(long id) {
        return campaigns.phase(id).map(phase -> phase.at(clock.instant())).orElseThrow(Refusals::notFound);
    }

    /** @throws DomainException 404 */
    public long campaignOfPhase(long phaseId) {
        return campaigns.phase(phaseId).map(Phase::campaignId).orElseThrow(Refusals::notFound);
    }

    /**
     * The phase that takes ideas at {@code now} (product rules 5.1 and 5.2).
     *
     * @throws DomainException 422 {@code not-open}, naming the next phase to open
     */
    public PhaseResponse requireOpen(long campaignId, Instant now) {
        CampaignClock phases = clockOf(campaignId, now);
        return phases.open().map(phase -> phase.at(now)).orElseThrow(() -> notOpen(phases, now));
    }

    /**
     * The phase to which somebody who registers at {@code now} belongs: the open one, else the next, else the last.
     *
     * @throws DomainException 404 when the campaign has no phase
     */
    public long phaseOfRegistration(long campaignId, Instant now) {
        CampaignClock phases = clockOf(campaignId, now);
        return phases.open().or(phases::next).or(phases::shown).map(Phase::id).orElseThrow(Refusals::notFound);
    }

    /** Whether the phase's figures are final now. @throws DomainException 404 */
    public boolean closedOff(long phaseId) {
        return phase(phaseId).state() == PhaseState.CLOSED_OFF;
    }

    /** @throws DomainException 409 {@code closed-off} when the phase's figures are final */
    public void requireNotClosedOff(long phaseId, Instant now) {
        Phase phase = campaigns.phase(phaseId).orElseThrow(Refusals::notFound);
        if (phase.state(now) == PhaseState.CLOSED_OFF) {
            String at = Time.shown(phase.graceEndsAt());
            throw new DomainException(Category.CONFLICT, "closed-off",
                    new Text("Giai đoạn đã chốt số liệu", "The phase is closed off"),
                    new Text(phase.name() + " đã chốt số liệu lúc " + at + ". Muốn thay đổi, quản trị chương trình phải gia hạn thời gian thẩm định.",
                            phase.name() + " was closed off at " + at + ". To change its ideas, the campaign's administrator must extend the review time."));
        }
    }

    /** Whether some phase has closed and is not closed off, so that ideas may still be entered into it late. */
    public boolean someGrace(long campaignId) {
        Instant now = clock.instant();
        return campaigns.phases(campaignId).stream().anyMatch(phase -> phase.state(now) == PhaseState.GRACE);
    }

    /** @throws DomainException 422 {@code no-late-entry} unless {@link #someGrace} */
    public void requireSomeGrace(long campaignId, Instant now) {
        if (campaigns.phases(campaignId).stream().noneMatch(phase -> phase.state(now) == PhaseState.GRACE)) {
            throw new DomainException(Category.RULE, "no-late-entry",
                    new Text("Không nhập muộn được", "No late entry now"),
                    new Text("Hiện không có giai đoạn nào đã đóng mà chưa chốt số liệu. Bản nháp của bạn được giữ lại.",
                            "No phase has closed without being closed off. Your draft is kept."));
        }
    }

    /** @throws DomainException 404 for a phase of another campaign, 409 {@code closed-off}, 422 {@code phase-not-closed} */
    public void requireGrace(long campaignId, long phaseId, Instant now) {
        Phase phase = campaigns.phase(phaseId).filter(found -> found.campaignId() == campaignId).orElseThrow(Refusals::notFound);
        requireNotClosedOff(phaseId, now);
        if (phase.state(now) != PhaseState.GRACE) {
            throw new DomainException(Category.RULE, "phase-not-closed",
                    new Text("Giai đoạn chưa đóng", "The phase is not closed"),
                    new Text(phase.name() + " chưa đóng; tác giả tự nộp như thường lệ.", phase.name() + " is not closed; the author submits as usual."));
        }
    }

    private static DomainException notOpen(CampaignClock phases, Instant now) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("nextPhase", phases.next().map(phase -> phase.at(now)).orElse(null));
        String vi = phases.next().map(phase -> phase.name() + " mở lúc " + Time.shown(phase.opensAt()) + ". Bản nháp của bạn được giữ lại.")
                .orElse("Chương trình không còn giai đoạn nào sắp mở. Bản nháp của bạn được giữ lại.");
        String en = phases.next().map(phase -> phase.name() + " opens at " + Time.shown(phase.opensAt()) + ". Your draft is kept.")
                .orElse("No further phase is to open. Your draft is kept.");
        return new DomainException(Category.RULE, "not-open",
                new Text("Hiện không nhận sáng kiến", "Not taking ideas now"),
                new Text("Hiện không có giai đoạn nào đang mở. " + vi, "No phase is open now. " + en), properties);
    }

    private CampaignClock clockOf(long campaignId, Instant now) {
        requireExists(campaignId);
        return new CampaignClock(campaigns.phases(campaignId), now);
    }

    private Campaign campaign(long id) {
        return campaigns.findByIdOptional(id).orElseThrow(Refusals::notFound);
    }
}
