package vn.sangkien.support.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sangkien.account.RightsHolder;
import vn.sangkien.account.Role;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.IdeaTransitioned;
import vn.sangkien.idea.IdeasTransitioned;
import vn.sangkien.idea.lookalike.LookAlikes;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.support.entry.EntryQualityLine.Share;

/** How the entries of operators did: shares of what they entered, read from one index. */
@ApplicationScoped
public class EntryQuality {

    public static final Listing LIST = new Listing("entry-quality");
    public static final Role[] READING = {Role.UNIT_OFFICER, Role.ADMIN};

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 92;

    private static final String FIGURES = """
            SELECT t.operator_id, p.display_name, t.entered, t.returned, t.disputed, t.withdrawn, t.look_alike
            FROM (SELECT e.operator_id, COUNT(*) AS entered, SUM(e.returned) AS returned, SUM(e.disputed) AS disputed, SUM(e.withdrawn) AS withdrawn, SUM(e.look_alike) AS look_alike
                  FROM assisted_entry e WHERE e.entered_on BETWEEN :from AND :until AND %s GROUP BY e.operator_id) t
            JOIN account p ON p.id = t.operator_id""";
    private static final String IN_UNITS = "EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = e.unit_id AND a.ancestor_id IN (:units))";

    private final EntityManager database;
    private final LookAlikes lookAlikes;
    private final Clock clock;

    EntryQuality(EntityManager database, LookAlikes lookAlikes, Clock clock) {
        this.database = database;
        this.lookAlikes = lookAlikes;
        this.clock = clock;
    }

    /**
     * Who entered for the caller's units or below in these days, those with the most first.
     *
     * @param from null for a month before the last day
     * @param until null for today
     * @throws InvalidFieldsException for days the wrong way round, and for more than a quarter
     */
    public Page<EntryQualityLine> of(RightsHolder caller, LocalDate from, LocalDate until, Cursor after, int limit) {
        Days days = days(from, until);
        var query = database.createNativeQuery(FIGURES.formatted(IN_UNITS) + (after == null ? "" : " WHERE (t.entered, t.operator_id) < (:entered, :operator)")
                        + " ORDER BY t.entered DESC, t.operator_id DESC").setParameter("units", caller.unitsAs(READING)).setParameter("from", days.first).setParameter("until", days.last);
        if (after != null) {
            query.setParameter("entered", after.rank(Integer.MAX_VALUE)).setParameter("operator", after.id());
        }
        List<?> rows = query.setMaxResults(limit + 1).getResultList();
        return LIST.page(rows.stream().map(Object[].class::cast).map(EntryQuality::line).toList(), limit, line -> Cursor.of(line.entered(), line.operatorId().value()));
    }

    /** The operator's own; empty when they entered nothing. */
    Page<EntryQualityLine> ofOperator(long operator, LocalDate from, LocalDate until) {
        Days days = days(from, until);
        List<?> rows = database.createNativeQuery(FIGURES.formatted("e.operator_id = :operator")).setParameter("operator", operator).setParameter("from", days.first).setParameter("until", days.last)
                .getResultList();
        return Page.whole(rows.stream().map(Object[].class::cast).map(EntryQuality::line).toList());
    }

    private record Days(LocalDate first, LocalDate last) {
    }

    private Days days(LocalDate from, LocalDate until) {
        LocalDate last = until == null ? Time.dayOf(clock.instant()) : until;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
        if (first.isAfter(last) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new InvalidFieldsException(new Violation("from", "days", "Từ ngày: phải trước ngày cuối và không quá " + MOST_DAYS + " ngày.",
                    "From: must be before the last day, and at most " + MOST_DAYS + " days."));
        }
        return new Days(first, last);
    }

    /** Whether the words of what was entered are nearly those of another idea; looked at once it is stored, and again at no other time. */
    @Atomic
    void compare(long idea) {
        if (lookAlikes.nearlyRepeats(idea)) {
            database.createNativeQuery("UPDATE assisted_entry SET look_alike = TRUE WHERE idea_id = ?1").setParameter(1, idea).executeUpdate();
        }
    }

    /** What was returned was returned, whatever became of it; what was found to repeat no other, or to be its author's after all, does not count. */
    void transitioned(@Observes IdeasTransitioned ideas) {
        ideas.steps().forEach(this::transitioned);
    }

    private void transitioned(IdeaTransitioned step) {
        boolean wasDisputed = step.from() == IdeaState.DISPUTED;
        if (step.from() == IdeaState.DUPLICATE && step.to().awaitsDecision()) {
            mark(step.ideaId(), "look_alike = FALSE");
        } else if (step.to() == IdeaState.DISPUTED) {
            mark(step.ideaId(), "disputed = TRUE");
        } else if (wasDisputed && step.to() != IdeaState.WITHDRAWN) {
            mark(step.ideaId(), "disputed = FALSE");
        }
        if (wasDisputed) {
            return;
        }
        switch (step.to()) {
            case NEEDS_INFO -> mark(step.ideaId(), "returned = TRUE");
            case WITHDRAWN -> mark(step.ideaId(), "withdrawn = TRUE");
            case DUPLICATE -> mark(step.ideaId(), "look_alike = TRUE");
            default -> {
                // Nothing that says how well it was entered.
            }
        }
    }

    private void mark(long idea, String what) {
        database.createNativeQuery("UPDATE assisted_entry SET " + what + " WHERE idea_id = ?1").setParameter(1, idea).executeUpdate();
    }

    private static EntryQualityLine line(Object[] row) {
        int entered = number(row[2]);
        return new EntryQualityLine(Id.of(((Number) row[0]).longValue()), (String) row[1], entered, Share.of(number(row[3]), entered), Share.of(number(row[4]), entered),
                Share.of(number(row[5]), entered), Share.of(number(row[6]), entered));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
