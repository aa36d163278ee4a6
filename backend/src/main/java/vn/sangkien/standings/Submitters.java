package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.sangkien.idea.IdeaTransitioned;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** Counts each person once in a scope, at the unit of their first idea that still counts as submitted (product rule 5.5). */
@ApplicationScoped
class Submitters {

    private static final String FIRST_OTHER = """
            SELECT id, unit_id, block, submitted_at FROM idea
            WHERE phase_id = :phase AND author_id = :author AND id <> :idea AND """ + CountingRule.SUBMITTED.sql(" state");

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
    void takeTurn(long author) {
        database.createNativeQuery("INSERT INTO submitter_turn (author_id, turn) VALUES (?1, 1) ON DUPLICATE KEY UPDATE turn = turn + 1")
                .setParameter(1, author).executeUpdate();
    }

    /** What changes in the scope because the idea came to count as submitted, or ceased to. */
    List<Moved> changes(Scope scope, IdeaTransitioned idea) {
        First other = firstOther(scope, idea);
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

    private First firstOther(Scope scope, IdeaTransitioned idea) {
        String window = scope.from() == null ? "" : " AND submitted_at >= :from AND submitted_at < :until";
        Query query = database.createNativeQuery(FIRST_OTHER + window + " ORDER BY submitted_at, id LIMIT 1")
                .setParameter("phase", scope.phaseId()).setParameter("author", idea.authorId()).setParameter("idea", idea.ideaId());
        if (scope.from() != null) {
            query.setParameter("from", scope.from()).setParameter("until", scope.until());
        }
        List<?> rows = query.getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.get(0);
        return new First(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), Block.valueOf((String) row[2]),
                Time.ofColumn(row[3]));
    }

    private static boolean precedes(First one, First other) {
        int byTime = one.submittedAt().compareTo(other.submittedAt());
        return byTime < 0 || byTime == 0 && one.id() < other.id();
    }
}
