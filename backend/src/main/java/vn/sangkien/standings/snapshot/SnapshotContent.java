package vn.sangkien.standings.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sangkien.shared.id.Id;
import vn.sangkien.standings.board.BoardScope;

/**
 * A snapshot as one text, the same bytes for ever; its SHA-256 is the snapshot's hash, so {@code sha256sum} of the
 * downloaded file proves it. UTF-8, tabs between fields, an empty field for "none", each line ended by a line feed: the
 * head, for a group a line {@code member} for each unit in it, then a line {@code unit} for each unit in the order of ids, then
 * a line {@code figures} for each unit and block. Lines that an older snapshot has no use for are not in its text.
 */
@ApplicationScoped
class SnapshotContent {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int ROWS_AT_ONCE = 5_000;
    private static final String MEMBERS = "SELECT unit_id, unit_id FROM snapshot_member WHERE snapshot_id = ?1 AND unit_id > ?2 ORDER BY unit_id LIMIT ?3";
    private static final String UNITS = """
            SELECT unit_id, parent_id, code, name, level, members, children, closed FROM snapshot_unit
            WHERE snapshot_id = ?1 AND unit_id > ?2 ORDER BY unit_id LIMIT ?3""";
    private static final String FIGURES = """
            SELECT unit_id, block, submitted, valid, pending, registrants, submitters, assigned, registered, covered, grassroots FROM snapshot_figure
            WHERE snapshot_id = ?1 AND (unit_id > ?2) ORDER BY unit_id, block LIMIT ?3""";

    private final EntityManager database;

    SnapshotContent(EntityManager database) {
        this.database = database;
    }

    /** SHA-256 of the text as it is stored now, in hexadecimal digits. */
    String hash(Snapshot snapshot) {
        return digest(out -> write(snapshot, out));
    }

    /** Whether both froze the same: scope, rules, units with their names and places, and figures. Only who took them, when and why may differ. */
    boolean same(Snapshot one, Snapshot other) {
        return fingerprint(one).equals(fingerprint(other));
    }

    private String fingerprint(Snapshot snapshot) {
        return digest(out -> {
            Writer text = writer(out);
            scope(snapshot, text);
            rules(snapshot, text);
            rows(snapshot, text);
            text.flush();
        });
    }

    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    private static String digest(Written content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            content.to(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void write(Snapshot snapshot, OutputStream out) throws IOException {
        Writer text = writer(out);
        line(text, "sangkien-snapshot", 1);
        line(text, "id", Id.of(snapshot.id()));
        scope(snapshot, text);
        line(text, "taken", snapshot.kind(), snapshot.asOf(), snapshot.plannedAt(), snapshot.note());
        rules(snapshot, text);
        rows(snapshot, text);
        text.flush();
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 65_536);
    }

    private void rows(Snapshot snapshot, Writer text) throws IOException {
        rows(MEMBERS, snapshot, 1, row -> line(text, "member", id(row[0])));
        rows(UNITS, snapshot, 1, row -> line(text, "unit", id(row[0]), id(row[1]), row[2], row[3], row[4], row[5], row[6], flag(row[7])));
        rows(FIGURES, snapshot, 2, row -> line(text, "figures", id(row[0]), row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10]));
    }

    private static void scope(Snapshot snapshot, Writer text) throws IOException {
        BoardScope scope = snapshot.scope();
        line(text, "campaign", Id.of(snapshot.campaignId()), snapshot.campaignName());
        line(text, "scope", scope.kind(), scope.id(), scope.name(), scope.opensAt(), scope.closesAt(), scope.state(), scope.goal());
        if (scope.from() != null) {
            line(text, "days", scope.from(), scope.until());
        }
        if (snapshot.group() != null) {
            line(text, "group", snapshot.group().id(), snapshot.group().kind(), snapshot.group().name());
        }
        line(text, "root", Id.of(snapshot.unitId()));
    }

    private static void rules(Snapshot snapshot, Writer text) throws IOException {
        line(text, "rules", snapshot.ruleVersion(), snapshot.minimums().target(), snapshot.minimums().members());
    }

    private interface Each {
        void take(Object[] row) throws IOException;
    }

    /**
     * Page by page, so that memory does not grow with the tree.
     *
     * @param mostOfOne how many rows one unit may have; a page must not end between them
     */
    private void rows(String sql, Snapshot snapshot, int mostOfOne, Each each) throws IOException {
        long last = Long.MIN_VALUE;
        while (true) {
            List<?> page = database.createNativeQuery(sql).setParameter(1, snapshot.id()).setParameter(2, last).setParameter(3, ROWS_AT_ONCE).getResultList();
            boolean more = page.size() == ROWS_AT_ONCE;
            long cut = more && mostOfOne > 1 ? unit(page.get(page.size() - 1)) : Long.MAX_VALUE;
            for (Object row : page) {
                if (unit(row) != cut) {
                    each.take((Object[]) row);
                    last = unit(row);
                }
            }
            if (!more) {
                return;
            }
        }
    }

    private static long unit(Object row) {
        return ((Number) ((Object[]) row)[0]).longValue();
    }

    private static Id id(Object column) {
        return column == null ? null : Id.of(((Number) column).longValue());
    }

    private static String flag(Object column) {
        return Boolean.TRUE.equals(column) || column instanceof Number number && number.intValue() != 0 ? "closed" : "open";
    }

    private static String field(Object value) {
        return value instanceof String text ? CONTROL.matcher(text).replaceAll(" ") : Objects.toString(value, "");
    }

    private static void line(Writer text, Object... fields) throws IOException {
        text.write(Arrays.stream(fields).map(SnapshotContent::field).collect(Collectors.joining("\t")));
        text.write('\n');
    }
}
