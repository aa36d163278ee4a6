package vn.sangkien.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One line of the audit while it is being put together. Values are names of states, numbers, days, ids and names of units; never a phone number,
 * an e-mail or a secret: for those there is {@link Masked}.
 */
public final class AuditEntry {

    private static final int LONGEST = 300;

    final AuditAction action;
    final AuditObject objectType;
    final Long objectId;
    final Map<String, Object> before = new LinkedHashMap<>();
    final Map<String, Object> after = new LinkedHashMap<>();
    final Map<String, Object> facts = new LinkedHashMap<>();
    Long actor;
    Long actingFor;
    Long unit;
    String reason;

    private AuditEntry(AuditAction action, AuditObject objectType, Long objectId) {
        this.action = action;
        this.objectType = objectType;
        this.objectId = objectId;
    }

    /** @param id null when there is no single one */
    public static AuditEntry of(AuditAction action, AuditObject type, Long id) {
        return new AuditEntry(action, type, id);
    }

    /** Who did it, where that is not the sender of the request. */
    public AuditEntry by(Long account) {
        actor = account;
        return this;
    }

    /** Whom it concerns. */
    public AuditEntry forWhom(Long account) {
        actingFor = account;
        return this;
    }

    /** The unit in whose subtree's audit it is found. */
    public AuditEntry in(Long unitId) {
        unit = unitId;
        return this;
    }

    public AuditEntry because(String why) {
        reason = why;
        return this;
    }

    /** A field that has another value now. One that has the same is left out. */
    public AuditEntry changed(String field, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            before.put(field, shown(was));
            after.put(field, shown(is));
        }
        return this;
    }

    /** Something else worth knowing, such as how many rows a file has. */
    public AuditEntry with(String fact, Object value) {
        if (value != null) {
            facts.put(fact, shown(value));
        }
        return this;
    }

    private static Object shown(Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer) {
            return value;
        }
        String text = value.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
