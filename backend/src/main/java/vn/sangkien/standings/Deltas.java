package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.Registered;
import vn.sangkien.idea.IdeaTransitioned;
import vn.sangkien.unit.Block;

/**
 * Notes every change of a figure as a row of its own, in the transaction of the change. No request touches a shared
 * counter, so parallel submissions never wait for each other; the {@link Folder} adds the rows up a moment later.
 */
@ApplicationScoped
class Deltas {

    private final EntityManager database;
    private final CampaignService campaigns;
    private final Submitters submitters;

    Deltas(EntityManager database, CampaignService campaigns, Submitters submitters) {
        this.database = database;
        this.campaigns = campaigns;
        this.submitters = submitters;
    }

    void transitioned(@Observes IdeaTransitioned idea) {
        Figures change = Figures.of(idea.to()).minus(Figures.of(idea.from()));
        List<Scope> scopes = scopes(idea.campaignId(), idea.phaseId(), idea.submittedAt());
        for (Scope scope : scopes) {
            add(scope, idea.unitId(), idea.block(), scope.day(idea.submittedAt()), change, 0);
        }
        if (change.valid() != 0) {
            Scope phase = Scope.wholePhase(idea.phaseId());
            add(phase, idea.unitId(), idea.block(), phase.day(idea.decidedAt()), Figures.NONE, change.valid());
        }
        if (change.submitted() != 0) {
            submitters.takeTurn(idea.authorId());
            scopes.forEach(scope -> submitters.changes(scope, idea).forEach(moved -> add(scope, moved.unitId(), moved.block(), null, moved.change(), 0)));
        }
    }

    void registered(@Observes Registered person) {
        long campaign = campaigns.campaignOfPhase(person.phaseId());
        for (Scope scope : scopes(campaign, person.phaseId(), person.at())) {
            add(scope, person.unitId(), person.block(), scope.day(person.at()), Figures.REGISTRANT, 0);
        }
    }

    /** The phase, and each of its sprints that was running at the instant (product rule 5.9). */
    private List<Scope> scopes(long campaign, long phase, Instant at) {
        Stream<Scope> sprints = campaigns.sprintsForCounting(campaign).stream()
                .filter(sprint -> sprint.phaseId().value() == phase && !at.isBefore(sprint.opensAt()) && at.isBefore(sprint.closesAt()))
                .map(sprint -> new Scope(sprint.id().value(), phase, sprint.opensAt(), sprint.closesAt()));
        return Stream.concat(Stream.of(Scope.wholePhase(phase)), sprints).toList();
    }

    /** @param day null for what has none: figures of a sprint, and submitters */
    private void add(Scope scope, long unit, Block block, LocalDate day, Figures change, int recognised) {
        if (change.equals(Figures.NONE) && recognised == 0) {
            return;
        }
        database.createNativeQuery("""
                INSERT INTO standing_delta (unit_id, scope_id, block, submitted, valid, pending, registrants, submitters, day, recognised)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""")
                .setParameter(1, unit).setParameter(2, scope.id()).setParameter(3, block.name())
                .setParameter(4, change.submitted()).setParameter(5, change.valid()).setParameter(6, change.pending())
                .setParameter(7, change.registrants()).setParameter(8, change.submitters())
                .setParameter(9, day).setParameter(10, recognised).executeUpdate();
    }
}
