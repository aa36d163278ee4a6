package vn.sangkien.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import vn.sangkien.shared.time.Time;

/** A line as it stands in the database, and its hash. */
record AuditRow(long id, Instant at, String node, List<String> values) {

    /** In this order, which the hash depends on. */
    static final String COLUMNS = "e.id, e.at, e.node, e.actor_id, e.acting_for, e.act_chain, e.action, e.object_type, e.object_id, e.unit_id, e.detail, e.reason,"
            + " e.request_id, e.network, e.actor_kind";

    private static final int FIRST_VALUE = 3;
    private static final int VALUES = 12;
    /** Added later, so lines without it have the hash that they always had. */
    private static final int ADDED = 11;

    /** @param first the column of the row at which these begin */
    static AuditRow read(ResultSet row, int first) throws SQLException {
        String[] values = new String[VALUES];
        for (int i = 0; i < VALUES; i++) {
            values[i] = row.getString(first + FIRST_VALUE + i);
        }
        return new AuditRow(row.getLong(first), Time.ofColumn(row.getObject(first + 1, LocalDateTime.class)), row.getString(first + 2), Arrays.asList(values));
    }

    /**
     * SHA-256 over the place in the chain, the hash before, and every column. Before each part stands its length in bytes, so that nothing
     * can be moved from one column into the next; {@code -} stands for one without a value.
     */
    String hash(String chain, LocalDate day, int sequence, String previous) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : List.of("sangkien-audit 1", chain, day, sequence, previous, id, at.toEpochMilli(), node)) {
                add(digest, part.toString());
            }
            values.subList(0, ADDED).forEach(value -> add(digest, value));
            values.subList(ADDED, VALUES).stream().filter(Objects::nonNull).forEach(value -> add(digest, value));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = Objects.requireNonNullElse(part, "").getBytes(StandardCharsets.UTF_8);
        digest.update(((part == null ? "-" : bytes.length) + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
