package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.Registered;
import vn.sangkien.campaign.RegistrationService;

/** Knows to which unit a draft belongs before its author has named one: that from which they take part. So its team finds it when it gets stuck. */
@ApplicationScoped
class DraftWorkplaces {

    private final IdeaRepository ideas;
    private final RegistrationService registrations;
    private final CampaignService campaigns;

    DraftWorkplaces(IdeaRepository ideas, RegistrationService registrations, CampaignService campaigns) {
        this.ideas = ideas;
        this.registrations = registrations;
        this.campaigns = campaigns;
    }

    /** Null for somebody who has not registered yet. */
    Long of(long campaign, long author) {
        return registrations.workplace(campaign, author).orElse(null);
    }

    /** Whoever began to write before they registered. */
    void registered(@Observes Registered person) {
        ideas.update("workplaceId = ?1 where people.authorId = ?2 and campaignId = ?3 and state = ?4", person.unitId(), person.accountId(),
                campaigns.campaignOfPhase(person.phaseId()), IdeaState.DRAFT);
    }
}
