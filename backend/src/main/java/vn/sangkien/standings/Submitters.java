package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sangkien.idea.IdeaTransitioned;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** Counts each person once in a scope, at the unit of their first idea that still counts as submitted (product rule 5.5). */
@ApplicationScoped
class Submitters {

    private static final String OTHERS = """
            SELECT id, unit_id, block, submitted_at FROM idea
            WHERE phase_id = ?1 AND author_id = ?2 AND id <> ?3 AND """ + CountingRule.SUBMITTED.sql(" state") + " ORDER BY submitted_at, id";

    private final EntityManager database;

    Submitters(EntityManager database) {
        this.database = database;
    }

    private record First(long id, long unitId, Block block, Instant submittedAt) {
    }

    /** A person begins, or ceases, to count at a unit. */
    record Moved(long unitId, Block block, Figures change) {
    }

    /**
     * Lets changes of one person's ideas happen one after the other: whoever read before the last one committed is told
     * by the database to run again.
     */
    private void takeTurn(long author) {
        database.createNativeQuery("INSERT INTO submitter_turn (author_id, turn) VALUES (?1, 1) ON DUPLICATE KEY UPDATE turn = turn + 1")
                .setParameter(1, author).executeUpdate();
    }

    /** What changes in each scope because the idea came to count as submitted, or ceased to. All are of the idea's phase. */
    Map<Scope, List<Moved>> changes(List<Scope> scopes, IdeaTransitioned idea) {
        takeTurn(idea.authorId());
        List<First> others = others(idea);
        return scopes.stream().collect(Collectors.toMap(scope -> scope, scope -> changes(
                others.stream().filter(other -> scope.contains(other.submittedAt())).findFirst().orElse(null), idea)));
    }

    private static List<Moved> changes(First other, IdeaTransitioned idea) {
        First changed = new First(idea.ideaId(), idea.unitId(), idea.block(), idea.submittedAt());
        First withChanged = other == null || precedes(changed, other) ? changed : other;
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

    /** The person's other ideas of the phase that count, the first one first. */
    private List<First> others(IdeaTransitioned idea) {
        List<?> rows = database.createNativeQuery(OTHERS).setParameter(1, idea.phaseId()).setParameter(2, idea.authorId()).setParameter(3, idea.ideaId())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new First(((Number) row[0]).longValue(), ((Number) row[1]).longValue(),
                Block.valueOf((String) row[2]), Time.ofColumn(row[3]))).toList();
    }

    private static boolean precedes(First one, First other) {
        int byTime = one.submittedAt().compareTo(other.submittedAt());
        return byTime < 0 || byTime == 0 && one.id() < other.id();
    }
}
