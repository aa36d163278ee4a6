package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.CampaignService.SubmissionTerms;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitService;

/** Asks whoever knows it, each time. */
@ApplicationScoped
class FactsNow implements SubmissionFacts {

    private final CampaignService campaigns;
    private final RegistrationService registrations;
    private final UnitService units;
    private final ConsentService consents;

    FactsNow(CampaignService campaigns, RegistrationService registrations, UnitService units, ConsentService consents) {
        this.campaigns = campaigns;
        this.registrations = registrations;
        this.units = units;
        this.consents = consents;
    }

    @Override
    public PhaseResponse requireOpen(long campaign, Instant now) {
        return campaigns.requireOpen(campaign, now);
    }

    @Override
    public SubmissionTerms terms(long campaign) {
        return campaigns.submissionTerms(campaign);
    }

    @Override
    public void requireTakesPart(long person) {
        consents.requireTakesPart(person);
    }

    @Override
    public Optional<Long> workplace(long campaign, long person) {
        return registrations.workplace(campaign, person);
    }

    @Override
    public Block requireOpenUnit(long unit) {
        return units.requireOpen(unit);
    }

    /** The same of one campaign, asked once for all these people and units. What refuses is asked for again, so that it is said in the same words. */
    SubmissionFacts ofMany(long campaign, Collection<Long> people, Collection<Long> places, Instant now) {
        PhaseResponse phase = campaigns.requireOpen(campaign, now);
        SubmissionTerms terms = campaigns.submissionTerms(campaign);
        Set<Long> outside = consents.whoTakeNoPart(people);
        Map<Long, Long> workplaces = registrations.workplaces(campaign, people);
        Map<Long, Block> open = units.openBlocks(places);
        return new SubmissionFacts() {

            @Override
            public PhaseResponse requireOpen(long asked, Instant at) {
                return phase;
            }

            @Override
            public SubmissionTerms terms(long asked) {
                return terms;
            }

            @Override
            public void requireTakesPart(long person) {
                if (outside.contains(person)) {
                    consents.requireTakesPart(person);
                }
            }

            @Override
            public Optional<Long> workplace(long asked, long person) {
                return Optional.ofNullable(workplaces.get(person));
            }

            @Override
            public Block requireOpenUnit(long unit) {
                Block known = open.get(unit);
                return known == null ? units.requireOpen(unit) : known;
            }
        };
    }
}
