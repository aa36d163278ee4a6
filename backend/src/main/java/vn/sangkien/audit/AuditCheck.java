package vn.sangkien.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import vn.sangkien.shared.time.Time;

/** Goes along every chain and computes every hash again. It reads in small steps, so that it may take long and holds nobody up. */
@ApplicationScoped
public class AuditCheck {

    private static final Logger LOG = Logger.getLogger(AuditCheck.class);
    private static final int AT_ONCE = 2_000;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final String LINKS = "SELECT l.day, l.sequence, l.event_id, l.previous_hash, l.hash, " + AuditRow.COLUMNS
            + " FROM audit_link l LEFT JOIN audit_event e ON e.id = l.event_id WHERE l.node = ? AND (l.day > ? OR l.day = ? AND l.sequence > ?)"
            + " ORDER BY l.day, l.sequence LIMIT " + AT_ONCE;
    private static final String IN_NO_CHAIN = "SELECT e.node, e.id FROM audit_event e LEFT JOIN audit_link l ON l.event_id = e.id"
            + " LEFT JOIN audit_waiting w ON w.event_id = e.id WHERE l.event_id IS NULL AND (w.event_id IS NULL OR w.since < ?) AND (? IS NULL OR e.node = ?)"
            + " ORDER BY e.id LIMIT 100";

    private final AgroalDataSource database;
    private final Audit audit;
    private final Clock clock;

    AuditCheck(AgroalDataSource database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** How far a chain was followed. */
    public record End(String node, LocalDate day, int sequence, String hash) {

        @Override
        public String toString() {
            return "chain " + node + " ends on " + day + " with " + sequence + " " + hash;
        }
    }

    /** @param links how many there are in all chains */
    public record Report(long links, List<End> ends, List<BrokenLink> broken) {
    }

    public Report all() {
        return run(null);
    }

    Report of(String node) {
        return run(node);
    }

    /** Once a night; what it finds is in the log and in the audit itself. */
    void ofTheNight(LocalDate night) {
        if (checkedSince(night.atStartOfDay(Time.ZONE).toInstant())) {
            return;
        }
        Report report = all();
        report.ends().forEach(LOG::info);
        report.broken().forEach(broken -> LOG.errorf("the audit is not what it was: %s", broken));
        audit.write(AuditEntry.of(AuditAction.AUDIT_CHECKED, AuditObject.AUDIT, null).with("links", (int) Math.min(Integer.MAX_VALUE, report.links()))
                .with("broken", report.broken().size()).with("first", report.broken().isEmpty() ? null : report.broken().get(0)));
    }

    private Report run(String only) {
        try (Connection connection = database.getConnection()) {
            var walk = new Walk();
            for (End head : heads(connection, only)) {
                walk.along(head, connection);
            }
            inNoChain(connection, only, walk.broken);
            return new Report(walk.links, walk.ends, walk.broken);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Read before the chains: they may grow meanwhile, and must reach at least so far. */
    private static List<End> heads(Connection connection, String only) throws SQLException {
        try (var query = connection.prepareStatement("SELECT n.node, h.day, h.sequence, h.hash FROM (SELECT DISTINCT node FROM audit_link UNION SELECT node FROM audit_head) n"
                + " LEFT JOIN audit_head h ON h.node = n.node WHERE ? IS NULL OR n.node = ? ORDER BY n.node")) {
            query.setString(1, only);
            query.setString(2, only);
            var heads = new ArrayList<End>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    heads.add(new End(found.getString(1), found.getObject(2, LocalDate.class), found.getInt(3), found.getString(4)));
                }
            }
            return heads;
        }
    }

    private void inNoChain(Connection connection, String only, List<BrokenLink> broken) throws SQLException {
        try (var query = connection.prepareStatement(IN_NO_CHAIN)) {
            query.setTimestamp(1, Timestamp.from(clock.instant().minus(LONGEST_WAIT)));
            query.setString(2, only);
            query.setString(3, only);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    broken.add(new BrokenLink(BrokenLink.Kind.INSERTED, found.getString(1), null, null, found.getLong(2)));
                }
            }
        }
    }

    private boolean checkedSince(Instant midnight) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("SELECT 1 FROM audit_event WHERE action = 'AUDIT_CHECKED' AND at >= ? LIMIT 1")) {
            query.setTimestamp(1, Timestamp.from(midnight));
            return query.executeQuery().next();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class Walk {

        private final List<End> ends = new ArrayList<>();
        private final List<BrokenLink> broken = new ArrayList<>();
        private long links;

        private void along(End head, Connection connection) throws SQLException {
            End at = new End(head.node(), LocalDate.EPOCH, 0, AuditChain.BEGINNING);
            boolean reached = false;
            boolean more = true;
            while (more) {
                int read = 0;
                try (var query = connection.prepareStatement(LINKS)) {
                    query.setString(1, at.node());
                    query.setObject(2, at.day());
                    query.setObject(3, at.day());
                    query.setInt(4, at.sequence());
                    try (ResultSet row = query.executeQuery()) {
                        for (; row.next(); read++) {
                            End next = new End(at.node(), row.getObject(1, LocalDate.class), row.getInt(2), row.getString(5));
                            BrokenLink.Kind wrong = wrong(at, next, row);
                            if (wrong != null) {
                                broken.add(new BrokenLink(wrong, next.node(), next.day(), next.sequence(), row.getLong(3)));
                                return;
                            }
                            at = next;
                            links++;
                            reached |= at.equals(head);
                        }
                    }
                }
                more = read == AT_ONCE;
            }
            if (reached) {
                ends.add(at);
            } else {
                broken.add(new BrokenLink(BrokenLink.Kind.CUT_OFF, at.node(), head.day() == null ? at.day() : head.day(), head.sequence(), null));
            }
        }

        private static BrokenLink.Kind wrong(End before, End link, ResultSet row) throws SQLException {
            boolean follows = link.day().equals(before.day()) ? link.sequence() == before.sequence() + 1 : link.sequence() == 1;
            if (!follows || !row.getString(4).equals(before.hash())) {
                return BrokenLink.Kind.GAP;
            }
            if (row.getObject(6) == null) {
                return BrokenLink.Kind.REMOVED;
            }
            String hash = AuditRow.read(row, 6).hash(link.node(), link.day(), link.sequence(), before.hash());
            return hash.equals(link.hash()) ? null : BrokenLink.Kind.ALTERED;
        }
    }
}
