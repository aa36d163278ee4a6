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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.Registered;
import vn.sangkien.campaign.Unregistered;
import vn.sangkien.idea.IdeaHandedOver;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.IdeaTransitioned;
import vn.sangkien.idea.IdeasTransitioned;
import vn.sangkien.unit.Block;

/**
 * Notes every change of a figure as a row of its own, in the transaction of the change. No request touches a shared
 * counter, so parallel submissions never wait for each other; the {@link Folder} adds the rows up a moment later.
 */
@ApplicationScoped
class Deltas {

    private static final int AT_ONCE = 500;

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

        Delta plus(Delta other) {
            return new Delta(unit, scope, block, day, change.plus(other.change), recognised + other.recognised);
        }

        boolean none() {
            return change.equals(Figures.NONE) && recognised == 0;
        }
    }

    void transitioned(@Observes IdeasTransitioned ideas) {
        var scopes = new Scopes();
        Map<Long, List<IdeaTransitioned>> counted = ideas.steps().stream().filter(idea -> change(idea).submitted() != 0).collect(Collectors.groupingBy(IdeaTransitioned::phaseId));
        Map<Long, Submitters.Standing> standings = counted.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, phase -> submitters.before(phase.getValue())));
        add(ideas.steps().stream().flatMap(idea -> deltas(idea, scopes, standings.get(idea.phaseId())).stream()).toList());
    }

    private static Figures change(IdeaTransitioned idea) {
        return Figures.of(idea.to()).minus(Figures.of(idea.from()));
    }

    private List<Delta> deltas(IdeaTransitioned idea, Scopes running, Submitters.Standing standing) {
        Figures change = change(idea);
        List<Scope> scopes = running.at(idea.campaignId(), idea.phaseId(), idea.submittedAt());
        var deltas = new ArrayList<Delta>();
        for (Scope scope : scopes) {
            deltas.add(new Delta(idea.unitId(), scope, idea.block(), scope.day(idea.submittedAt()), change, 0));
        }
        if (change.valid() != 0) {
            Scope phase = Scope.wholePhase(idea.phaseId());
            deltas.add(new Delta(idea.unitId(), phase, idea.block(), phase.day(idea.decidedAt()), Figures.NONE, change.valid()));
        }
        if (change.submitted() != 0) {
            deltas.addAll(moved(standing, scopes, idea));
        }
        return deltas;
    }

    private static List<Delta> moved(Submitters.Standing standing, List<Scope> scopes, IdeaTransitioned idea) {
        return standing.step(scopes, idea).entrySet().stream()
                .flatMap(scope -> scope.getValue().stream().map(moved -> new Delta(moved.unitId(), scope.getKey(), moved.block(), null, moved.change(), 0))).toList();
    }

    /** The idea counts as it did; of the two people, one may cease to count and the other begin to. */
    void handedOver(@Observes IdeaHandedOver idea) {
        if (!CountingRule.SUBMITTED.counts(idea.state())) {
            return;
        }
        List<Scope> scopes = scopes(idea.campaignId(), idea.phaseId(), idea.submittedAt());
        List<IdeaTransitioned> steps = List.of(step(idea, idea.fromAuthor(), idea.state(), IdeaState.WITHDRAWN), step(idea, idea.toAuthor(), IdeaState.DRAFT, idea.state()));
        Submitters.Standing standing = submitters.before(steps);
        add(steps.stream().flatMap(step -> moved(standing, scopes, step).stream()).toList());
    }

    /** As it looks for one of the two. */
    private static IdeaTransitioned step(IdeaHandedOver idea, long author, IdeaState from, IdeaState to) {
        return new IdeaTransitioned(idea.ideaId(), author, idea.campaignId(), idea.phaseId(), idea.unitId(), idea.block(), from, to, idea.submittedAt(), null, idea.at());
    }

    void registered(@Observes Registered registered) {
        var scopes = new Scopes();
        add(registered.people().stream().flatMap(person -> scopes.at(registered.campaignId(), person.phaseId(), person.at()).stream()
                .map(scope -> registrant(scope, person.unitId(), person.block(), person.at(), Figures.REGISTRANT))).toList());
    }

    void unregistered(@Observes Unregistered person) {
        add(scopes(campaigns.campaignOfPhase(person.phaseId()), person.phaseId(), person.at()).stream()
                .map(scope -> registrant(scope, person.unitId(), person.block(), person.at(), Figures.REGISTRANT.negated())).toList());
    }

    private static Delta registrant(Scope scope, long unit, Block block, Instant at, Figures change) {
        return new Delta(unit, scope, block, scope.day(at), change, 0);
    }

    /** Those of one transaction; the people and ideas of a list have few instants. */
    private final class Scopes {

        private final Map<Map.Entry<Long, Instant>, List<Scope>> known = new HashMap<>();

        List<Scope> at(long campaign, long phase, Instant at) {
            return known.computeIfAbsent(Map.entry(phase, at), when -> scopes(campaign, phase, at));
        }
    }

    /** The phase, and each of its sprints that was running at the instant (product rule 5.9). */
    private List<Scope> scopes(long campaign, long phase, Instant at) {
        Stream<Scope> sprints = campaigns.sprintsForCounting(campaign).stream()
                .filter(sprint -> sprint.phaseId().value() == phase && !at.isBefore(sprint.opensAt()) && at.isBefore(sprint.closesAt()))
                .map(sprint -> new Scope(sprint.id().value(), phase, sprint.opensAt(), sprint.closesAt()));
        return Stream.concat(Stream.of(Scope.wholePhase(phase)), sprints).toList();
    }

    /** What goes to the same place goes there as one. */
    private void add(List<Delta> all) {
        var deltas = new LinkedHashMap<List<Object>, Delta>();
        all.stream().filter(delta -> !delta.none()).forEach(delta -> deltas.merge(Arrays.asList(delta.unit, delta.scope, delta.block, delta.day), delta, Delta::plus));
        var rest = new ArrayList<>(deltas.values());
        for (int from = 0; from < rest.size(); from += AT_ONCE) {
            insert(rest.subList(from, Math.min(rest.size(), from + AT_ONCE)));
        }
    }

    private void insert(List<Delta> deltas) {
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
