package vn.sangkien.standings.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.account.consent.ConsentPurpose;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.PhaseState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.standings.CountingRule;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** The board of people. */
@ApplicationScoped
public class PeopleService {

    public static final Listing LIST = new Listing("people");

    private final PeopleReader reader;
    private final ConsentService consents;
    private final CampaignService campaigns;
    private final UnitService units;

    PeopleService(PeopleReader reader, ConsentService consents, CampaignService campaigns, UnitService units) {
        this.reader = reader;
        this.consents = consents;
        this.campaigns = campaigns;
        this.units = units;
    }

    private record Ranked(int rank, PeopleReader.Counted person) {
    }

    /**
     * Nulls stand for the newest campaign, its shown phase and the root unit.
     *
     * @throws vn.sangkien.shared.problem.DomainException 404 for an unknown unit, campaign or phase
     */
    public PeopleResponse get(Id campaignId, Id phaseId, Id unitId, Cursor after, int limit) {
        long campaign = campaignId == null ? campaigns.current() : campaignId.value();
        PhaseResponse phase = phaseId == null ? campaigns.shownPhase(campaign) : campaigns.phases(campaign).stream()
                .filter(found -> found.id().equals(phaseId)).findFirst().orElseThrow(Refusals::notFound);
        UnitRef unit = units.ref(unitId == null ? units.root() : unitId.value());
        PeopleReader.People people = reader.read(unit.id().value(), phase.id().value());
        Page<Ranked> page = LIST.page(rest(ranked(people.counted()), after), limit, PeopleService::cursor);
        return new PeopleResponse(Id.of(campaign), phase, unit, people.asOf(), CountingRule.VERSION, phase.state() != PhaseState.CLOSED_OFF,
                lines(page.items()), page.nextCursor());
    }

    /** Only among those who agree still, so that no gap tells of anybody else. */
    private List<Ranked> ranked(List<PeopleReader.Counted> counted) {
        Set<Long> agreeing = consents.whoAgree(counted.stream().map(PeopleReader.Counted::account).toList(), ConsentPurpose.PUBLISH_NAME);
        var ranked = new ArrayList<Ranked>();
        for (PeopleReader.Counted person : counted) {
            if (agreeing.contains(person.account())) {
                Ranked last = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
                boolean tied = last != null && last.person().valid() == person.valid();
                ranked.add(new Ranked(tied ? last.rank() : ranked.size() + 1, person));
            }
        }
        return ranked;
    }

    private static Cursor cursor(Ranked last) {
        return new Cursor(Integer.toString(last.person().valid()), last.person().account());
    }

    /** After the last one seen; when that person is gone, after those with as many ideas. */
    private static List<Ranked> rest(List<Ranked> ranked, Cursor after) {
        if (after == null) {
            return ranked;
        }
        int seen = valid(after);
        int from = 0;
        while (from < ranked.size() && ranked.get(from).person().valid() >= seen) {
            if (ranked.get(from).person().account() == after.id()) {
                return ranked.subList(from + 1, ranked.size());
            }
            from++;
        }
        return ranked.subList(from, ranked.size());
    }

    private static int valid(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.key());
        } catch (NumberFormatException madeUp) {
            throw Refusals.unreadable("cursor");
        }
    }

    private List<PersonLine> lines(List<Ranked> page) {
        Map<Long, UnitRef> refs = units.refs(page.stream().map(ranked -> ranked.person().unit()).collect(Collectors.toSet()));
        return page.stream().map(ranked -> new PersonLine(ranked.rank(), ranked.person().name(), refs.get(ranked.person().unit()), ranked.person().valid())).toList();
    }
}
