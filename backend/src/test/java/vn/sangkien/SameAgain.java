package vn.sangkien;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sangkien.shared.id.Id;

/** Makes many ideas of a few in one go, with every row that handing each of them in would have written. */
@ApplicationScoped
public class SameAgain {

    private static final String ALIKE = """
            JSON_TABLE(?1, '$[*]' COLUMNS (first BIGINT PATH '$[0]', id BIGINT PATH '$[1]', drafted BIGINT PATH '$[2]', sent BIGINT PATH '$[3]')) w""";
    /** What a form fills in and handing in adds; the rest is empty until somebody decides. */
    private static final String HEAD = """
            campaign_id, phase_id, unit_id, block, author_id, operator_id, channel, state, title, search_text, solution_type, field, direct_worker,
            first_applied_on, benefit_vnd, may_publish, stated_recognition, form_version, late, created_at, updated_at, submitted_at, waiting_since, version""";
    private static final String TEXTS = "problem, description, conditions, benefit_text, confidential";

    private final EntityManager database;

    SameAgain(EntityManager database) {
        this.database = database;
    }

    /**
     * As if the author of each of these ideas had handed in so many more with the same contents at the same moment.
     *
     * @param ideas of single authors, handed in and not yet taken up, each the first one of its author, outside every sprint
     * @return all of them, the given ones first
     */
    public List<String> handedIn(List<String> ideas, int more) {
        List<Long> first = ideas.stream().map(idea -> Id.fromString(idea).value()).toList();
        var made = first.stream().flatMap(one -> IntStream.range(0, more).mapToObj(i -> List.of(one, Id.next(), Id.next(), Id.next()))).toList();
        String rows = made.stream().map(List::toString).collect(Collectors.joining(",", "[", "]"));
        QuarkusTransaction.requiringNew().run(() -> {
            run("INSERT INTO idea (id, number, %1$s) SELECT w.id, CONCAT('SK-', LPAD(NEXT VALUE FOR idea_number, 7, '0')), %1$s FROM %2$s JOIN idea i ON i.id = w.first"
                    .formatted(HEAD, ALIKE), rows);
            run("INSERT INTO idea_content (idea_id, %1$s) SELECT w.id, %1$s FROM %2$s JOIN idea_content t ON t.idea_id = w.first".formatted(TEXTS, ALIKE), rows);
            run("""
                    INSERT INTO idea_event (id, idea_id, from_state, to_state, at, actor_id, actor_part)
                    SELECT IF(e.from_state IS NULL, w.drafted, w.sent), w.id, e.from_state, e.to_state, e.at, e.actor_id, e.actor_part
                    FROM %s JOIN idea_event e ON e.idea_id = w.first""".formatted(ALIKE), rows);
            run("""
                    INSERT INTO standing_delta (unit_id, scope_id, block, submitted, valid, pending, registrants, submitters, day, recognised)
                    SELECT i.unit_id, i.phase_id, i.block, 1, 0, 1, 0, 0, DATE(i.submitted_at + INTERVAL 7 HOUR), 0
                    FROM %s JOIN idea i ON i.id = w.id""".formatted(ALIKE), rows);
        });
        return Stream.concat(ideas.stream(), made.stream().map(row -> Id.of(row.get(1)).toString())).toList();
    }

    private void run(String sql, String rows) {
        database.createNativeQuery(sql).setParameter(1, rows).executeUpdate();
    }
}
