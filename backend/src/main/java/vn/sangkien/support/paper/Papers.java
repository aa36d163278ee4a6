package vn.sangkien.support.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.campaign.CampaignResponse;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.shared.time.Time;
import vn.sangkien.support.team.SupportTeams;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Puts together what a paper says about its unit and the campaign that runs. */
@ApplicationScoped
class Papers {

    private final UnitService units;
    private final CampaignService campaigns;
    private final SupportTeams teams;
    private final ConsentService consents;
    private final Optional<String> address;

    Papers(UnitService units, CampaignService campaigns, SupportTeams teams, ConsentService consents, @ConfigProperty(name = "sangkien.web.address") Optional<String> address) {
        this.units = units;
        this.campaigns = campaigns;
        this.teams = teams;
        this.consents = consents;
        this.address = address;
    }

    /** @param here the address of this server, for an installation that has not been told its own. @throws vn.sangkien.shared.problem.DomainException 404 */
    byte[] poster(long unit, String here, boolean english) {
        return Poster.of(facts(unit, here), english);
    }

    /** @param here as above */
    byte[] form(long unit, String here) {
        return PaperForm.of(facts(unit, here), consents.asked());
    }

    private Facts facts(long unit, String here) {
        UnitRef ref = units.ref(unit);
        CampaignResponse campaign = campaigns.describe(campaigns.current());
        PhaseResponse phase = campaign.clock().phase();
        String start = address.orElse(here).replaceAll("/+$", "") + "/start?unit=" + ref.id();
        return new Facts(campaign.name(), ref.name(), ref.code(), units.paths(List.of(unit)).getOrDefault(unit, List.of()), start, campaign.appliedFrom(), campaign.appliedUntil(),
                phase == null ? null : Time.dayOf(phase.closesAt().minusMillis(1)), teams.nearest(unit).orElse(null));
    }
}
