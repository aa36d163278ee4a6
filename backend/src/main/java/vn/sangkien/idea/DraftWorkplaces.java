package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sangkien.campaign.Registered;
import vn.sangkien.campaign.RegistrationService;

/** Knows to which unit a draft belongs before its author has named one: that from which they take part. So its team finds it when it gets stuck. */
@ApplicationScoped
class DraftWorkplaces {

    private final IdeaRepository ideas;
    private final RegistrationService registrations;

    DraftWorkplaces(IdeaRepository ideas, RegistrationService registrations) {
        this.ideas = ideas;
        this.registrations = registrations;
    }

    /** Null for somebody who has not registered yet. */
    Long of(long campaign, long author) {
        return registrations.workplace(campaign, author).orElse(null);
    }

    /** Whoever began to write before they registered. */
    void registered(@Observes Registered registered) {
        ideas.getEntityManager().createNativeQuery("""
                UPDATE idea i JOIN registration r ON r.campaign_id = i.campaign_id AND r.account_id = i.author_id SET i.workplace_id = r.unit_id
                WHERE i.author_id IN (?1) AND i.campaign_id = ?2 AND i.state = 'DRAFT'""")
                .setParameter(1, registered.people().stream().map(Registered.Person::accountId).toList()).setParameter(2, registered.campaignId()).executeUpdate();
    }
}
