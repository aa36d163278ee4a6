package vn.sangkien.idea;

import java.time.Instant;
import java.util.Optional;
import vn.sangkien.campaign.CampaignService.SubmissionTerms;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.unit.Block;

/** What the rules of submission need to know of the campaign, the person and the unit. Each refuses in the words of who knows it. */
interface SubmissionFacts {

    PhaseResponse requireOpen(long campaign, Instant now);

    SubmissionTerms terms(long campaign);

    void requireTakesPart(long person);

    Optional<Long> workplace(long campaign, long person);

    Block requireOpenUnit(long unit);
}
