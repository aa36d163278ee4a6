package vn.sangkien.idea.lookalike;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.index.IdeaTexts;
import vn.sangkien.idea.search.Visibility;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** For a reviewer: which other ideas say what this one says. */
@ApplicationScoped
public class LookAlikes {

    private static final int MOST = 10;
    private static final String IDEA = """
            SELECT i.id, i.campaign_id, i.unit_id, i.number, i.state, i.submitted_at, u.code, u.name, i.title, c.problem, c.description, c.conditions, c.benefit_text
            FROM idea i JOIN unit u ON u.id = i.unit_id LEFT JOIN idea_content c ON c.idea_id = i.id
            WHERE i.id IN (:ideas) AND i.submitted_at IS NOT NULL""";

    private final EntityManager database;
    private final Candidates candidates;
    private final Visibility visibility;
    private final UnitService units;

    LookAlikes(EntityManager database, Candidates candidates, Visibility visibility, UnitService units) {
        this.database = database;
        this.candidates = candidates;
        this.visibility = visibility;
        this.units = units;
    }

    /**
     * The nearest first, those of its own unit before others.
     *
     * @throws vn.sangkien.shared.problem.DomainException 404 for an idea outside the units in which the caller reviews
     */
    @Atomic
    List<LookAlike> of(long id, Caller caller) {
        Row idea = rows(Set.of(id)).stream().findFirst()
                .filter(found -> units.within(found.unit, caller.unitsAs(Role.UNIT_OFFICER, Role.REVIEWER))).orElseThrow(Refusals::notFound);
        Set<Long> others = new HashSet<>(candidates.like(idea.texts.body(), idea.campaign, idea.unit));
        others.remove(id);
        Set<Long> readable = visibility.rows("i.id, i.state", others, caller).stream().map(row -> (Long) row[0]).collect(Collectors.toSet());
        Wording wording = Wording.of(idea.texts);
        var found = new ArrayList<Found>();
        for (Row other : rows(others)) {
            double share = other.state == IdeaState.WITHDRAWN || other.state == IdeaState.DRAFT ? 0 : wording.share(Wording.of(other.texts));
            Wording.likeness(share).ifPresent(likeness -> found.add(new Found(other, likeness, (int) Math.round(100 * share), idea.unit == other.unit)));
        }
        found.sort(Comparator.comparing(Found::sameUnit).thenComparing(Found::percent).reversed());
        return found.stream().limit(MOST).map(nearest -> nearest.shown(idea, readable.contains(nearest.other.id))).toList();
    }

    /** Whether another idea says nearly the same in the same words; false for a draft, and as long as the other is not in the index yet. */
    public boolean nearlyRepeats(long id) {
        Row idea = rows(Set.of(id)).stream().findFirst().orElse(null);
        if (idea == null) {
            return false;
        }
        Set<Long> others = new HashSet<>(candidates.like(idea.texts.body(), idea.campaign, idea.unit));
        others.remove(id);
        Wording wording = Wording.of(idea.texts);
        return rows(others).stream().filter(other -> other.state != IdeaState.WITHDRAWN)
                .anyMatch(other -> Wording.likeness(wording.share(Wording.of(other.texts))).filter(Likeness.NEAR_IDENTICAL::equals).isPresent());
    }

    private record Found(Row other, Likeness likeness, int percent, boolean sameUnit) {

        LookAlike shown(Row idea, boolean readable) {
            return readable
                    ? new LookAlike(likeness, percent, sameUnit, other.ref, Id.of(other.id), other.number, other.texts.title(), other.state, other.submittedAt,
                            ComparedText.of(idea.texts, other.texts))
                    : new LookAlike(likeness, percent, sameUnit, other.ref, null, null, null, null, null, List.of());
        }
    }

    private record Row(long id, long campaign, long unit, String number, IdeaState state, Instant submittedAt, UnitRef ref, IdeaTexts texts) {
    }

    private List<Row> rows(Set<Long> ideas) {
        if (ideas.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        for (Object each : database.createNativeQuery(IDEA).setParameter("ideas", ideas).getResultList()) {
            Object[] row = (Object[]) each;
            long unit = (Long) row[2];
            rows.add(new Row((Long) row[0], (Long) row[1], unit, (String) row[3], IdeaState.valueOf((String) row[4]), Time.ofColumn(row[5]),
                    UnitRef.of(unit, (String) row[6], (String) row[7]),
                    new IdeaTexts(text(row[8]), text(row[9]), text(row[10]), text(row[11]), text(row[12]))));
        }
        return rows;
    }

    private static String text(Object column) {
        return Optional.ofNullable(column).map(Object::toString).orElse(null);
    }
}
