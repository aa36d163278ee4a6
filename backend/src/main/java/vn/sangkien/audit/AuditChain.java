package vn.sangkien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/**
 * Links events into the chain of their node, in the order in which they were committed. Only the owner of the chain's lease does it, so a
 * chain never forks; those who write events never wait for it.
 */
@ApplicationScoped
class AuditChain {

    /** Before the first event of a node. */
    static final String BEGINNING = "0".repeat(64);

    static final int MOST = 1_000;

    private final EntityManager database;
    private final Leases leases;
    private final Clock clock;
    private final Set<String> leased = ConcurrentHashMap.newKeySet();

    AuditChain(EntityManager database, Leases leases, Clock clock) {
        this.database = database;
        this.leases = leases;
        this.clock = clock;
    }

    private record Head(LocalDate day, int sequence, String hash) {
    }

    /** The nodes with events that wait: this one's own, and those that waited so long that their own node cannot be running. */
    @Atomic
    List<String> waiting(String own, Instant leftBehind) {
        return database.createNativeQuery("SELECT DISTINCT node FROM audit_waiting WHERE node = ?1 OR since < ?2", String.class)
                .setParameter(1, own).setParameter(2, leftBehind).getResultList();
    }

    /** @return whether the chain is this process's to lengthen for the next seconds */
    boolean take(String node) {
        if (leased.add(node)) {
            makeLease(node);
        }
        return leases.take(lease(node));
    }

    @Atomic
    void makeLease(String node) {
        database.createNativeQuery("INSERT IGNORE INTO lease (name, owner, lease_until, fence) VALUES (?1, 'nobody', '2000-01-01', 0)")
                .setParameter(1, lease(node)).executeUpdate();
    }

    /** @return whether there may be more */
    @Atomic
    boolean link(String node) {
        return leases.lock(lease(node)) && database.unwrap(Session.class).doReturningWork(connection -> link(node, connection)) == MOST;
    }

    private int link(String node, Connection connection) throws SQLException {
        List<AuditRow> rows = waitingRows(node, connection);
        if (rows.isEmpty()) {
            return 0;
        }
        Head head = head(node, connection);
        LocalDate today = Time.dayOf(clock.instant());
        // A clock that was set back does not reopen a day.
        LocalDate day = head == null || head.day().isBefore(today) ? today : head.day();
        int sequence = head != null && head.day().equals(day) ? head.sequence() : 0;
        String hash = head == null ? BEGINNING : head.hash();
        try (var links = connection.prepareStatement("INSERT INTO audit_link (node, day, sequence, event_id, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?)");
                var done = connection.prepareStatement("DELETE FROM audit_waiting WHERE event_id = ?")) {
            for (AuditRow row : rows) {
                String previous = hash;
                sequence++;
                hash = row.hash(node, day, sequence, previous);
                add(links, node, day, sequence, row.id(), previous, hash);
                add(done, row.id());
            }
            links.executeBatch();
            done.executeBatch();
        }
        try (var moved = connection.prepareStatement("INSERT INTO audit_head (node, day, sequence, hash) VALUES (?, ?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE day = VALUES(day), sequence = VALUES(sequence), hash = VALUES(hash)")) {
            add(moved, node, day, sequence, hash);
            moved.executeBatch();
        }
        return rows.size();
    }

    private static List<AuditRow> waitingRows(String node, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("SELECT " + AuditRow.COLUMNS + " FROM audit_waiting w JOIN audit_event e ON e.id = w.event_id"
                + " WHERE w.node = ? ORDER BY w.event_id LIMIT " + MOST)) {
            query.setString(1, node);
            var rows = new ArrayList<AuditRow>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(AuditRow.read(found, 1));
                }
            }
            return rows;
        }
    }

    private static Head head(String node, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("SELECT day, sequence, hash FROM audit_head WHERE node = ?")) {
            query.setString(1, node);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? new Head(found.getObject(1, LocalDate.class), found.getInt(2), found.getString(3)) : null;
            }
        }
    }

    private static void add(PreparedStatement batch, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            batch.setObject(i + 1, values[i]);
        }
        batch.addBatch();
    }

    /** Names of nodes may be longer than those of leases. */
    private static String lease(String node) {
        return "audit-" + UUID.nameUUIDFromBytes(node.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    }
}
