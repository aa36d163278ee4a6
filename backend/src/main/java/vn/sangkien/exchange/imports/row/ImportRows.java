package vn.sangkien.exchange.imports.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.hibernate.Session;
import vn.sangkien.exchange.imports.sheet.Finding;
import vn.sangkien.exchange.imports.sheet.RawRow;
import vn.sangkien.shared.secret.Sealing;

/** The rows of imports. What stands in them is sealed: they are full of names and numbers. */
@ApplicationScoped
public class ImportRows {

    private static final int AT_ONCE = 250;
    private static final String INSERT = "INSERT INTO import_row (import_id, row_no, outcome, warned, content) VALUES ";

    private final EntityManager database;
    private final Sealing sealing;
    private final ObjectMapper json;

    ImportRows(EntityManager database, Sealing sealing, ObjectMapper json) {
        this.database = database;
        this.sealing = sealing;
        this.json = json;
    }

    private record Content(RawRow row, List<Finding> findings) {
    }

    public void keep(long importId, List<Judged> rows) {
        database.unwrap(Session.class).doWork(connection -> {
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                insert(connection, importId, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
            }
        });
    }

    private void insert(Connection connection, long importId, List<Judged> rows) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, ?)")))) {
            int at = 0;
            for (Judged row : rows) {
                insert.setLong(++at, importId);
                insert.setInt(++at, row.row().number());
                insert.setString(++at, row.outcome().name());
                insert.setBoolean(++at, row.warned());
                insert.setBytes(++at, sealed(importId, row.row(), row.findings()));
            }
            insert.executeUpdate();
        }
    }

    /** Some at a time: a cluster takes no large transactions. @return whether there may be more */
    public boolean clear(long importId) {
        return database.createNativeQuery("DELETE FROM import_row WHERE import_id = ?1 LIMIT 1000").setParameter(1, importId).executeUpdate() == 1_000;
    }

    /** Those that are to be made, in the order of the file. @param after the row behind which they stand */
    public List<RawRow> toMake(long importId, int after, int most) {
        List<?> rows = database.createNativeQuery("""
                SELECT row_no, content FROM import_row WHERE import_id = ?1 AND row_no > ?2 AND outcome IN ('CREATE', 'CHANGE') ORDER BY row_no""")
                .setParameter(1, importId).setParameter(2, after).setMaxResults(most).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> open(importId, ((Number) row[0]).intValue(), (byte[]) row[1]).row()).toList();
    }

    public void done(long importId, Collection<Integer> rows) {
        if (!rows.isEmpty()) {
            database.createNativeQuery("UPDATE import_row SET done = TRUE WHERE import_id = :id AND row_no IN (:rows)").setParameter("id", importId).setParameter("rows", rows).executeUpdate();
        }
    }

    /** It was good when it was checked and is not any more. */
    public void refuse(long importId, RawRow row, List<Finding> findings) {
        database.createNativeQuery("UPDATE import_row SET outcome = 'ERROR', warned = FALSE, content = ?3 WHERE import_id = ?1 AND row_no = ?2")
                .setParameter(1, importId).setParameter(2, row.number()).setParameter(3, sealed(importId, row, findings)).executeUpdate();
    }

    /** In the order of the file. @param outcome null for every one that has findings @param after the last row seen */
    public List<ImportRow> list(long importId, RowOutcome outcome, boolean warnedOnly, int after, int limit) {
        List<?> rows = database.createNativeQuery("SELECT row_no, outcome, done, content FROM import_row WHERE import_id = ?1 AND row_no > ?2"
                        + (outcome == null ? "" : " AND outcome = '" + outcome.name() + "'") + (warnedOnly ? " AND warned" : "") + " ORDER BY row_no")
                .setParameter(1, importId).setParameter(2, after).setMaxResults(limit).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> {
            int number = ((Number) row[0]).intValue();
            Content content = open(importId, number, (byte[]) row[3]);
            return new ImportRow(number, RowOutcome.valueOf((String) row[1]), (Boolean) row[2], content.row().cells(), content.findings());
        }).toList();
    }

    private byte[] sealed(long importId, RawRow row, List<Finding> findings) {
        try {
            return sealing.seal(place(importId, row.number()), json.writeValueAsBytes(new Content(row, findings)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Content open(long importId, int number, byte[] sealed) {
        try {
            return json.readValue(sealing.open(place(importId, number), sealed), Content.class);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String place(long importId, int number) {
        return "import_row.content:" + importId + ":" + number;
    }
}
