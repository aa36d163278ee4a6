package vn.sangkien.idea.index;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;

/** What the index reads from the database. No transaction: every reading is one statement. */
@ApplicationScoped
class IndexRows {

    static final int STEPS_AT_ONCE = 20_000;

    private static final String IDEAS = """
            SELECT i.id, i.submitted_at IS NOT NULL AND i.state NOT IN ('DRAFT', 'WITHDRAWN'), i.number, i.campaign_id, i.phase_id, i.unit_id, i.block,
                i.author_id, i.operator_id, i.state, i.state = 'VALID' AND i.may_publish, i.field, i.submitted_at,
                i.title, c.problem, c.description, c.conditions, c.benefit_text
            FROM idea i LEFT JOIN idea_content c ON c.idea_id = i.id WHERE""";

    private static final String STEPS = """
            (SELECT id, idea_id FROM idea_event WHERE id > ? ORDER BY id LIMIT %1$d)
            UNION ALL (SELECT id, idea_id FROM publication_choice WHERE id > ? ORDER BY id LIMIT %1$d) ORDER BY id LIMIT %1$d""".formatted(STEPS_AT_ONCE);

    private final AgroalDataSource database;

    IndexRows(AgroalDataSource database) {
        this.database = database;
    }

    /** Tells databases apart: an index belongs to one. */
    String source() {
        var source = new ArrayList<String>();
        read("SELECT CAST(id AS CHAR) FROM idea_index_source", List.of(), row -> source.add(row.getString(1)));
        return source.get(0);
    }

    /** In the order of their ids. */
    List<IndexedIdea> after(long id, int most) {
        return ideas(IDEAS + " i.id > ? ORDER BY i.id LIMIT ?", List.of(id, most));
    }

    List<IndexedIdea> those(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : ideas(IDEAS + " i.id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")", List.copyOf(ids));
    }

    /** About how many there are, which the database knows without counting. */
    long about() {
        var about = new ArrayList<Long>();
        read("SELECT COALESCE(MAX(TABLE_ROWS), 0) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'idea'", List.of(),
                row -> about.add(row.getLong(1)));
        return about.get(0);
    }

    /**
     * Steps in the life of ideas, and choices about publishing them, that are younger than this one, the oldest first.
     *
     * @return how many, at most {@link #STEPS_AT_ONCE}
     */
    int stepsAfter(long step, Steps each) {
        int[] read = {0};
        read(STEPS, List.of(step, step), row -> {
            read[0]++;
            each.step(row.getLong(1), row.getLong(2));
        });
        return read[0];
    }

    interface Steps {
        void step(long step, long idea);
    }

    private List<IndexedIdea> ideas(String sql, List<?> parameters) {
        var ideas = new ArrayList<IndexedIdea>();
        read(sql, parameters, row -> ideas.add(idea(row)));
        return ideas;
    }

    private static IndexedIdea idea(ResultSet row) throws SQLException {
        Timestamp submitted = row.getTimestamp(13, Calendar.getInstance(TimeZone.getTimeZone("UTC")));
        return new IndexedIdea(row.getLong(1), row.getBoolean(2), row.getString(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getString(7),
                row.getLong(8), row.getLong(9), row.getString(10), row.getBoolean(11), row.getString(12), submitted == null ? null : submitted.toInstant(),
                new IdeaTexts(row.getString(14), row.getString(15), row.getString(16), row.getString(17), row.getString(18)));
    }

    private void read(String sql, List<?> parameters, Row each) {
        try (var connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            query.setFetchSize(1_000);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.read(rows);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
