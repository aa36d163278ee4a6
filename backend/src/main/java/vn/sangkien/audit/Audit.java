package vn.sangkien.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.shared.transaction.Atomic;

/** Writes the audit. */
@ApplicationScoped
public class Audit {

    private static final Duration SAME_LOOK = Duration.ofMinutes(10);
    private static final int MOST_LOOKS = 100_000;

    private final EntityManager database;
    private final Circumstances circumstances;
    private final AuditConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final Cache<Look, Boolean> looks = Caffeine.newBuilder().expireAfterWrite(SAME_LOOK).maximumSize(MOST_LOOKS).build();

    Audit(EntityManager database, Circumstances circumstances, AuditConfig config, ObjectMapper json, Clock clock) {
        this.database = database;
        this.circumstances = circumstances;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /**
     * In the transaction of what it tells of: what did not happen leaves no line. For what changes nothing, such as a look at somebody's
     * data, in one of its own. The chain is made afterwards, so that no two writers wait for each other.
     */
    @Atomic
    public void write(AuditEntry entry) {
        writeAll(List.of(entry));
    }

    /** The same for what happened to many things together. */
    @Atomic
    public void writeAll(List<AuditEntry> entries) {
        Instant now = clock.instant();
        String node = config.nodeName();
        Circumstances.Sender sender = circumstances.sender();
        List<AuditEvent> events = entries.stream().map(entry -> new AuditEvent(entry, detail(entry), sender, node, now)).toList();
        events.forEach(database::persist);
        events.forEach(event -> database.persist(new AuditWaiting(event.id(), node, now)));
    }

    /** As {@link #write}, for a look at something. A page that is loaded again within some minutes is the same look. */
    public void look(AuditEntry entry) {
        var seen = new Look(entry.actor, entry.action, entry.objectId);
        if (looks.asMap().putIfAbsent(seen, Boolean.TRUE) != null) {
            return;
        }
        try {
            write(entry);
        } catch (RuntimeException failed) {
            looks.invalidate(seen);
            throw failed;
        }
    }

    private record Look(Long actor, AuditAction action, Long object) {
    }

    private String detail(AuditEntry entry) {
        Map<String, Object> parts = new LinkedHashMap<>(entry.facts);
        if (!entry.after.isEmpty()) {
            parts.put("before", entry.before);
            parts.put("after", entry.after);
        }
        try {
            return parts.isEmpty() ? null : json.writeValueAsString(parts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
