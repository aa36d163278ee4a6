package vn.sangkien.unit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** What becomes of each row of a file, for people to read. */
@ApplicationScoped
class ImportLines {

    private static final int WIDTH = 9;
    private static final int ROWS = 250;
    private static final String INSERT = "INSERT INTO unit_import_line (import_id, place, row_no, outcome, cause, code, name, text_vi, text_en) VALUES ";
    private static final String ROW = "(" + String.join(", ", Collections.nCopies(WIDTH, "?")) + ")";

    private final EntityManager database;

    ImportLines(EntityManager database) {
        this.database = database;
    }

    static List<ImportLine> of(ImportPlan plan) {
        var lines = new ArrayList<ImportLine>();
        for (Fault fault : plan.faults().kept()) {
            lines.add(new ImportLine(lines.size(), fault.row(), LineOutcome.ERROR, fault.cause(), fault.code(), null, fault.text().vi(), fault.text().en(), false));
        }
        for (Step step : plan.steps()) {
            Text told = step.told();
            lines.add(new ImportLine(lines.size(), step.row().number(), step.creates() ? LineOutcome.CREATE : LineOutcome.CHANGE, null,
                    step.row().code(), step.row().name(), told.vi(), told.en(), false));
        }
        return lines;
    }

    /** A few at a time: a cluster takes no large transactions. @return whether there are more */
    @Atomic
    boolean clear(long importId) {
        return database.createNativeQuery("DELETE FROM unit_import_line WHERE import_id = ?1 LIMIT 10000").setParameter(1, importId).executeUpdate() > 0;
    }

    @Atomic
    void keep(long importId, List<ImportLine> lines) {
        database.unwrap(Session.class).doWork(connection -> {
            for (int from = 0; from < lines.size(); from += ROWS) {
                insert(connection, importId, lines.subList(from, Math.min(lines.size(), from + ROWS)));
            }
        });
    }

    private static void insert(Connection connection, long importId, List<ImportLine> lines) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT + String.join(", ", Collections.nCopies(lines.size(), ROW)))) {
            int at = 0;
            for (ImportLine line : lines) {
                insert.setLong(++at, importId);
                insert.setInt(++at, line.place());
                insert.setInt(++at, line.row());
                insert.setString(++at, line.outcome().name());
                text(insert, ++at, line.cause());
                insert.setString(++at, line.code());
                text(insert, ++at, line.name());
                insert.setString(++at, cut(line.text()));
                insert.setString(++at, cut(line.textEn()));
            }
            insert.executeUpdate();
        }
    }

    private static void text(java.sql.PreparedStatement insert, int place, String text) throws SQLException {
        if (text == null) {
            insert.setNull(place, Types.VARCHAR);
        } else {
            insert.setString(place, text);
        }
    }

    private static String cut(String text) {
        return text.length() > 1_000 ? text.substring(0, 999) + "…" : text;
    }

    void done(long importId, Collection<Integer> rows) {
        String numbers = rows.stream().map(String::valueOf).collect(Collectors.joining(","));
        database.createNativeQuery("UPDATE unit_import_line SET done = TRUE WHERE import_id = ?1 AND outcome IN ('CREATE', 'CHANGE') AND row_no IN (" + numbers + ")")
                .setParameter(1, importId).executeUpdate();
    }

    /** In the order of the sheet. @param after place of the last line seen; with its row */
    List<ImportLine> list(long importId, LineOutcome outcome, int afterRow, int afterPlace, int limit) {
        List<?> rows = database.createNativeQuery("""
                SELECT place, row_no, cause, code, name, text_vi, text_en, done FROM unit_import_line
                WHERE import_id = ?1 AND outcome = ?2 AND (row_no > ?3 OR row_no = ?3 AND place > ?4) ORDER BY row_no, place""")
                .setParameter(1, importId).setParameter(2, outcome.name()).setParameter(3, afterRow).setParameter(4, afterPlace)
                .setMaxResults(limit).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new ImportLine(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), outcome,
                (String) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6], (Boolean) row[7])).toList();
    }

    /** How often each kind of error was found, the most frequent first. */
    List<UnitImportResponse.Cause> causes(long importId) {
        List<?> rows = database.createNativeQuery("""
                SELECT cause, COUNT(*), MIN(row_no) FROM unit_import_line WHERE import_id = ?1 AND outcome = 'ERROR' GROUP BY cause ORDER BY 2 DESC, 1""")
                .setParameter(1, importId).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new UnitImportResponse.Cause((String) row[0], ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue())).toList();
    }
}
