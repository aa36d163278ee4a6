package vn.sangkien.support.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sangkien.account.Role;
import vn.sangkien.account.consent.ConsentProof;
import vn.sangkien.idea.IdeaNumber;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitRef;

/** Who entered which idea for whom; whose it is now stands on the idea, which may have been taken over. Works inside a transaction of the caller. */
@ApplicationScoped
public class EnteredIdeas {

    public static final Listing LIST = new Listing("assisted-entries");

    /** Who may enter for others. */
    public static final Role[] ENTERING = {Role.SUPPORT, Role.UNIT_OFFICER, Role.ADMIN};

    private final EntityManager database;
    private final Clock clock;

    EnteredIdeas(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param proof null for who agreed before */
    void add(long idea, long operator, long author, long unit, ConsentProof consent, Long proof) {
        Instant now = clock.instant();
        database.createNativeQuery("""
                INSERT INTO assisted_entry (idea_id, operator_id, author_id, unit_id, entered_at, entered_on, consent_kind, consent_version, consent_at, proof_id)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""")
                .setParameter(1, idea).setParameter(2, operator).setParameter(3, author).setParameter(4, unit).setParameter(5, now).setParameter(6, Time.dayOf(now))
                .setParameter(7, consent.kind().name()).setParameter(8, consent.textVersion()).setParameter(9, consent.givenAt()).setParameter(10, proof).executeUpdate();
    }

    /** How many the operator entered today. */
    int today(long operator) {
        return ((Number) database.createNativeQuery("SELECT COUNT(*) FROM assisted_entry WHERE operator_id = ?1 AND entered_on = ?2")
                .setParameter(1, operator).setParameter(2, Time.dayOf(clock.instant())).getSingleResult()).intValue();
    }

    /** For whom the idea with this number was entered, one by one or with a list, in one of these units or below. */
    Optional<Long> authorOf(String number, Set<Long> units) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        List<?> found = database.createNativeQuery("""
                SELECT i.author_id FROM idea i LEFT JOIN assisted_entry e ON e.idea_id = i.id
                WHERE i.number = :number AND (e.idea_id IS NOT NULL OR i.channel = 'IMPORT')
                  AND EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = COALESCE(e.unit_id, i.unit_id) AND a.ancestor_id IN (:units))""")
                .setParameter("number", IdeaNumber.typed(number)).setParameter("units", units).getResultList();
        return found.stream().map(row -> ((Number) row).longValue()).findFirst();
    }

    /** What a receipt says. @param operator who entered it */
    record Slip(long author, String authorName, String number, String title, String unit, long unitId, long operator) {
    }

    /** An idea that was entered in these units, one by one or with a list. */
    Optional<Slip> slip(long idea, long operator, Set<Long> units) {
        List<?> found = database.createNativeQuery("""
                SELECT i.author_id, p.display_name, i.number, i.title, u.name, u.id, COALESCE(e.operator_id, i.operator_id)
                FROM idea i JOIN account p ON p.id = i.author_id LEFT JOIN assisted_entry e ON e.idea_id = i.id JOIN unit u ON u.id = COALESCE(e.unit_id, i.unit_id)
                WHERE i.id = :idea AND (e.idea_id IS NOT NULL OR i.channel = 'IMPORT')
                  AND EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = u.id AND a.ancestor_id IN (:units))""")
                .setParameter("idea", idea).setParameter("units", units.isEmpty() ? Set.of(0L) : units).getResultList();
        return found.stream().map(Object[].class::cast).map(row -> new Slip(number(row[0]), (String) row[1], (String) row[2], (String) row[3], (String) row[4], number(row[5]), number(row[6])))
                .findFirst();
    }

    /** The operator's own, the newest first. */
    public Page<EnteredIdea> of(long operator, Cursor after, int limit) {
        var query = database.createNativeQuery("""
                SELECT e.idea_id, i.number, i.title, u.id, u.code, u.name, i.state, p.display_name, e.entered_at, e.consent_kind, e.consent_at, e.proof_id
                FROM assisted_entry e JOIN idea i ON i.id = e.idea_id JOIN account p ON p.id = i.author_id JOIN unit u ON u.id = e.unit_id
                WHERE e.operator_id = :operator""" + (after == null ? "" : " AND e.idea_id < :after") + " ORDER BY e.idea_id DESC").setParameter("operator", operator);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        List<?> rows = query.setMaxResults(limit + 1).getResultList();
        return LIST.page(rows.stream().map(Object[].class::cast).map(EnteredIdeas::shown).toList(), limit, entry -> new Cursor("", entry.id().value()));
    }

    private static EnteredIdea shown(Object[] row) {
        ConsentProof.Kind kind = ConsentProof.Kind.valueOf((String) row[9]);
        return new EnteredIdea(Id.of(number(row[0])), (String) row[1], (String) row[2], UnitRef.of(number(row[3]), (String) row[4], (String) row[5]), IdeaState.valueOf((String) row[6]),
                (String) row[7], Time.ofColumn(row[8]), kind, Time.ofColumn(row[10]), row[11] == null || kind != ConsentProof.Kind.PAPER ? null : Id.of(number(row[11])));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
