package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.Registered;
import vn.sangkien.campaign.Unregistered;
import vn.sangkien.idea.IdeaHandedOver;
import vn.sangkien.idea.IdeaState;
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

    /** @param day null for what has none: figures of a sprint, and submitters */
    private record Delta(long unit, Scope scope, Block block, LocalDate day, Figures change, int recognised) {

        boolean none() {
            return change.equals(Figures.NONE) && recognised == 0;
        }
    }

    void transitioned(@Observes IdeaTransitioned idea) {
        Figures change = Figures.of(idea.to()).minus(Figures.of(idea.from()));
        List<Scope> scopes = scopes(idea.campaignId(), idea.phaseId(), idea.submittedAt());
        var deltas = new ArrayList<Delta>();
        for (Scope scope : scopes) {
            deltas.add(new Delta(idea.unitId(), scope, idea.block(), scope.day(idea.submittedAt()), change, 0));
        }
        if (change.valid() != 0) {
            Scope phase = Scope.wholePhase(idea.phaseId());
            deltas.add(new Delta(idea.unitId(), phase, idea.block(), phase.day(idea.decidedAt()), Figures.NONE, change.valid()));
        }
        if (change.submitted() != 0) {
            submitters.changes(scopes, idea).forEach((scope, moves) ->
                    moves.forEach(moved -> deltas.add(new Delta(moved.unitId(), scope, moved.block(), null, moved.change(), 0))));
        }
        add(deltas);
    }

    /** The idea counts as it did; of the two people, one may cease to count and the other begin to. */
    void handedOver(@Observes IdeaHandedOver idea) {
        if (!CountingRule.SUBMITTED.counts(idea.state())) {
            return;
        }
        List<Scope> scopes = scopes(idea.campaignId(), idea.phaseId(), idea.submittedAt());
        var deltas = new ArrayList<Delta>();
        for (IdeaTransitioned step : List.of(step(idea, idea.fromAuthor(), idea.state(), IdeaState.WITHDRAWN), step(idea, idea.toAuthor(), IdeaState.DRAFT, idea.state()))) {
            submitters.changes(scopes, step).forEach((scope, moves) ->
                    moves.forEach(moved -> deltas.add(new Delta(moved.unitId(), scope, moved.block(), null, moved.change(), 0))));
        }
        add(deltas);
    }

    /** As it looks for one of the two. */
    private static IdeaTransitioned step(IdeaHandedOver idea, long author, IdeaState from, IdeaState to) {
        return new IdeaTransitioned(idea.ideaId(), author, idea.campaignId(), idea.phaseId(), idea.unitId(), idea.block(), from, to, idea.submittedAt(), null, idea.at());
    }

    void registered(@Observes Registered registered) {
        var scopes = new HashMap<Map.Entry<Long, Instant>, List<Scope>>();
        add(registered.people().stream().flatMap(person -> scopes
                .computeIfAbsent(Map.entry(person.phaseId(), person.at()), when -> scopes(registered.campaignId(), person.phaseId(), person.at())).stream()
                .map(scope -> registrant(scope, person.unitId(), person.block(), person.at(), Figures.REGISTRANT))).toList());
    }

    void unregistered(@Observes Unregistered person) {
        add(scopes(campaigns.campaignOfPhase(person.phaseId()), person.phaseId(), person.at()).stream()
                .map(scope -> registrant(scope, person.unitId(), person.block(), person.at(), Figures.REGISTRANT.negated())).toList());
    }

    private static Delta registrant(Scope scope, long unit, Block block, Instant at, Figures change) {
        return new Delta(unit, scope, block, scope.day(at), change, 0);
    }

    /** The phase, and each of its sprints that was running at the instant (product rule 5.9). */
    private List<Scope> scopes(long campaign, long phase, Instant at) {
        Stream<Scope> sprints = campaigns.sprintsForCounting(campaign).stream()
                .filter(sprint -> sprint.phaseId().value() == phase && !at.isBefore(sprint.opensAt()) && at.isBefore(sprint.closesAt()))
                .map(sprint -> new Scope(sprint.id().value(), phase, sprint.opensAt(), sprint.closesAt()));
        return Stream.concat(Stream.of(Scope.wholePhase(phase)), sprints).toList();
    }

    private void add(List<Delta> all) {
        List<Delta> deltas = all.stream().filter(delta -> !delta.none()).toList();
        if (deltas.isEmpty()) {
            return;
        }
        Query insert = database.createNativeQuery("""
                INSERT INTO standing_delta (unit_id, scope_id, block, submitted, valid, pending, registrants, submitters, day, recognised)
                VALUES""" + String.join(",", Collections.nCopies(deltas.size(), " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")));
        int place = 0;
        for (Delta delta : deltas) {
            Figures change = delta.change;
            for (Object value : Arrays.asList(delta.unit, delta.scope.id(), delta.block.name(), change.submitted(), change.valid(), change.pending(),
                    change.registrants(), change.submitters(), delta.day, delta.recognised)) {
                insert.setParameter(++place, value);
            }
        }
        insert.executeUpdate();
    }
}
