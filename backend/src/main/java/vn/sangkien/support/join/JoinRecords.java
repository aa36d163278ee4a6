package vn.sangkien.support.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.idea.EnteredIdeas;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** What moved with each join. Only ever added to, what was undone included. */
@ApplicationScoped
class JoinRecords {

    private static final String JOINS = """
            SELECT j.id, j.from_id, j.to_id, j.joined_at, j.code_id IS NOT NULL, u.undone_at, p.display_name, (SELECT COUNT(*) FROM claim_join_idea i WHERE i.join_id = j.id)
            FROM claim_join j JOIN account p ON p.id = j.from_id LEFT JOIN claim_join_undone u ON u.join_id = j.id WHERE\s""";

    private final EntityManager database;
    private final Clock clock;

    JoinRecords(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param whole whether everything that moved is known @param undoneAt null while it stands */
    record Join(long id, long from, long to, Instant at, boolean whole, Instant undoneAt, String personName, int ideas) {
    }

    void add(long from, long to, long code, EnteredIdeas.HandedOver moved, List<RegistrationService.HandedOver> registered) {
        long join = Id.next();
        run("INSERT INTO claim_join (id, from_id, to_id, code_id, joined_at) VALUES (?1, ?2, ?3, ?4, ?5)", join, from, to, code, clock.instant());
        moved.ideas().forEach(idea -> run("INSERT INTO claim_join_idea (join_id, idea_id) VALUES (?1, ?2)", join, idea));
        moved.listed().forEach(place -> run("INSERT INTO claim_join_author (join_id, idea_id, position) VALUES (?1, ?2, ?3)", join, place.idea(), place.position()));
        registered.forEach(was -> run("""
                INSERT INTO claim_join_registration (join_id, campaign_id, unit_id, block, phase_id, registered_at, left_out) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)""",
                join, was.campaign(), was.unit(), was.block().name(), was.phase(), was.at(), was.leftOut()));
    }

    void undone(long join, long by) {
        run("INSERT INTO claim_join_undone (join_id, undone_by, undone_at) VALUES (?1, ?2, ?3)", join, by, clock.instant());
    }

    /** The latest first. */
    List<Join> of(long person) {
        return joins("j.to_id = ?1 ORDER BY j.id DESC LIMIT 20", person);
    }

    Optional<Join> get(long id) {
        return joins("j.id = ?1", id).stream().findFirst();
    }

    /** With which the idea came to whoever has it now. */
    Optional<Join> standingOf(long idea) {
        return joins("u.join_id IS NULL AND j.code_id IS NOT NULL AND EXISTS (SELECT 1 FROM claim_join_idea c JOIN idea i ON i.id = c.idea_id AND i.author_id = j.to_id"
                + " WHERE c.join_id = j.id AND c.idea_id = ?1)", idea).stream().findFirst();
    }

    /** Those of the ideas that came to whoever has them now by a join that stands, and who that is. */
    Map<Long, Long> standing(Collection<Long> ideas) {
        if (ideas.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("""
                SELECT c.idea_id, j.to_id FROM claim_join_idea c JOIN claim_join j ON j.id = c.join_id JOIN idea i ON i.id = c.idea_id AND i.author_id = j.to_id
                WHERE c.idea_id IN (:ideas) AND j.code_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim_join_undone u WHERE u.join_id = j.id)""").setParameter("ideas", ideas).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> number(row[0]), row -> number(row[1]), (one, same) -> one));
    }

    EnteredIdeas.HandedOver moved(long join) {
        List<?> ideas = database.createNativeQuery("SELECT idea_id FROM claim_join_idea WHERE join_id = ?1 ORDER BY idea_id").setParameter(1, join).getResultList();
        return new EnteredIdeas.HandedOver(ideas.stream().map(row -> ((Number) row).longValue()).toList(),
                rows("SELECT idea_id, position FROM claim_join_author WHERE join_id = ?1", join).stream()
                        .map(row -> new EnteredIdeas.Listed(number(row[0]), ((Number) row[1]).intValue())).toList());
    }

    List<RegistrationService.HandedOver> registered(long join) {
        return rows("SELECT campaign_id, unit_id, block, phase_id, registered_at, left_out FROM claim_join_registration WHERE join_id = ?1", join).stream()
                .map(row -> new RegistrationService.HandedOver(number(row[0]), number(row[1]), Block.valueOf((String) row[2]), number(row[3]), Time.ofColumn(row[4]), isTrue(row[5]))).toList();
    }

    private List<Join> joins(String which, long value) {
        return rows(JOINS + which, value).stream().map(row -> new Join(number(row[0]), number(row[1]), number(row[2]), Time.ofColumn(row[3]), isTrue(row[4]),
                row[5] == null ? null : Time.ofColumn(row[5]), (String) row[6], ((Number) row[7]).intValue())).toList();
    }

    private List<Object[]> rows(String sql, long value) {
        List<?> rows = database.createNativeQuery(sql).setParameter(1, value).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private void run(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    /** A column or a comparison. */
    private static boolean isTrue(Object column) {
        return column instanceof Boolean yes ? yes : ((Number) column).intValue() == 1;
    }
}
