package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sangkien.idea.IdeaTransitioned;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** Counts each person once in a scope, at the unit of their first idea that still counts as submitted (product rule 5.5). */
@ApplicationScoped
class Submitters {

    private static final String OTHERS = """
            SELECT id, unit_id, block, submitted_at, author_id FROM idea
            WHERE phase_id = :phase AND author_id IN (:authors) AND """ + CountingRule.SUBMITTED.sql(" state");

    private static final Comparator<First> EARLIEST = Comparator.comparing(First::submittedAt).thenComparing(First::id);

    private final EntityManager database;

    Submitters(EntityManager database) {
        this.database = database;
    }

    private record First(long id, long unitId, Block block, Instant submittedAt) {

        private static First of(IdeaTransitioned idea) {
            return new First(idea.ideaId(), idea.unitId(), idea.block(), idea.submittedAt());
        }

        private static First of(Object[] row) {
            return new First(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), Block.valueOf((String) row[2]), Time.ofColumn(row[3]));
        }
    }

    /** A person begins, or ceases, to count at a unit. */
    record Moved(long unitId, Block block, Figures change) {
    }

    /** What counts of people in a phase, as it was before some steps and then after one after the other. */
    final class Standing {

        private final Map<Long, NavigableSet<First>> byAuthor = new HashMap<>();

        /** What changes in each scope because the idea came to count as submitted, or ceased to. All are of the idea's phase. */
        Map<Scope, List<Moved>> step(List<Scope> scopes, IdeaTransitioned idea) {
            NavigableSet<First> others = byAuthor.computeIfAbsent(idea.authorId(), nobody -> new TreeSet<>(EARLIEST));
            Map<Scope, List<Moved>> changes = scopes.stream().collect(Collectors.toMap(scope -> scope, scope -> changes(
                    others.stream().filter(other -> scope.contains(other.submittedAt())).findFirst().orElse(null), idea)));
            if (CountingRule.SUBMITTED.counts(idea.to())) {
                others.add(First.of(idea));
            }
            return changes;
        }
    }

    /** @param steps of one phase, in which ideas came to count as submitted or ceased to; for the rest of the transaction nobody else changes what counts of their authors */
    Standing before(Collection<IdeaTransitioned> steps) {
        Set<Long> authors = steps.stream().map(IdeaTransitioned::authorId).collect(Collectors.toCollection(TreeSet::new));
        Set<Long> changing = steps.stream().map(IdeaTransitioned::ideaId).collect(Collectors.toSet());
        takeTurns(authors);
        var standing = new Standing();
        List<?> rows = database.createNativeQuery(OTHERS).setParameter("phase", steps.iterator().next().phaseId()).setParameter("authors", authors).getResultList();
        rows.stream().map(Object[].class::cast).filter(row -> !changing.contains(((Number) row[0]).longValue()))
                .forEach(row -> standing.byAuthor.computeIfAbsent(((Number) row[4]).longValue(), author -> new TreeSet<>(EARLIEST)).add(First.of(row)));
        return standing;
    }

    /**
     * Lets changes of one person's ideas happen one after the other: whoever read before the last one committed is told
     * by the database to run again.
     */
    private void takeTurns(Collection<Long> authors) {
        String turns = String.join(", ", Collections.nCopies(authors.size(), "(?, 1)"));
        Query insert = database.createNativeQuery("INSERT INTO submitter_turn (author_id, turn) VALUES " + turns + " ON DUPLICATE KEY UPDATE turn = turn + 1");
        int place = 0;
        for (long author : authors) {
            insert.setParameter(++place, author);
        }
        insert.executeUpdate();
    }

    private static List<Moved> changes(First other, IdeaTransitioned idea) {
        First changed = First.of(idea);
        First withChanged = other == null || EARLIEST.compare(changed, other) < 0 ? changed : other;
        boolean entered = CountingRule.SUBMITTED.counts(idea.to());
        First before = entered ? other : withChanged;
        First after = entered ? withChanged : other;
        if (Objects.equals(before, after)) {
            return List.of();
        }
        var moves = new ArrayList<Moved>();
        if (before != null) {
            moves.add(new Moved(before.unitId(), before.block(), Figures.SUBMITTER.negated()));
        }
        if (after != null) {
            moves.add(new Moved(after.unitId(), after.block(), Figures.SUBMITTER));
        }
        return moves;
    }
}
