package vn.sangkien.campaign.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.unit.UnitRef;

/** Which unit is in which group, from when to when; the database refuses two groups of a kind at once. */
@ApplicationScoped
class Memberships {

    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    private final EntityManager database;

    Memberships(EntityManager database) {
        this.database = database;
    }

    /** @param until the first day after it; null while no end is set */
    record Membership(long groupId, long unitId, LocalDate from, LocalDate until) {

        boolean endsAfter(LocalDate day) {
            return until == null || until.isAfter(day);
        }
    }

    /** Memberships of the unit in groups of one kind that have not ended by the day, the earliest first. */
    List<Membership> of(long campaign, GroupKind kind, long unit, LocalDate day) {
        return memberships(database.createNativeQuery("""
                SELECT group_id, unit_id, valid_from, valid_to FROM group_member
                WHERE campaign_id = ?1 AND kind = ?2 AND unit_id = ?3 AND valid_to > ?4 ORDER BY valid_from""")
                .setParameter(1, campaign).setParameter(2, kind.name()).setParameter(3, unit).setParameter(4, day).getResultList());
    }

    /** Memberships of the unit in whatever group that have not ended by the day. */
    List<Membership> of(long unit, LocalDate day) {
        return memberships(database.createNativeQuery("SELECT group_id, unit_id, valid_from, valid_to FROM group_member WHERE unit_id = ?1 AND valid_to > ?2")
                .setParameter(1, unit).setParameter(2, day).getResultList());
    }

    /** Memberships in the group that have not ended by the day. */
    List<Membership> in(long group, LocalDate day) {
        return memberships(database.createNativeQuery("SELECT group_id, unit_id, valid_from, valid_to FROM group_member WHERE group_id = ?1 AND valid_to > ?2")
                .setParameter(1, group).setParameter(2, day).getResultList());
    }

    List<Long> unitsOn(long group, LocalDate day) {
        List<?> rows = database.createNativeQuery("SELECT unit_id FROM group_member WHERE group_id = ?1 AND valid_from <= ?2 AND valid_to > ?2 ORDER BY unit_id")
                .setParameter(1, group).setParameter(2, day).getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    /** How many units are in each of the groups on the day. */
    Map<Long, Integer> sizes(Collection<Long> groups, LocalDate day) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery(
                "SELECT group_id, COUNT(*) FROM group_member WHERE group_id IN (?1) AND valid_from <= ?2 AND valid_to > ?2 GROUP BY group_id")
                .setParameter(1, groups).setParameter(2, day).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
    }

    /** One more than {@code limit}, by the names of the units, after the cursor. */
    List<GroupMember> list(long group, LocalDate day, Cursor after, int limit) {
        var query = database.createNativeQuery("""
                SELECT u.id, u.code, u.name, m.valid_from, m.valid_to FROM group_member m JOIN unit u ON u.id = m.unit_id
                WHERE m.group_id = :group AND m.valid_from <= :day AND m.valid_to > :day""" + (after == null ? "" : " AND (u.name, u.id) > (:name, :id)")
                + " ORDER BY u.name, u.id").setParameter("group", group).setParameter("day", day);
        if (after != null) {
            query.setParameter("name", after.key()).setParameter("id", after.id());
        }
        List<?> rows = query.setMaxResults(limit + 1).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new GroupMember(
                UnitRef.of(((Number) row[0]).longValue(), (String) row[1], (String) row[2]), day(row[3]), until(row[4]))).toList();
    }

    /** @param until null while no end is set */
    void begin(EmulationGroup group, long unit, LocalDate from, LocalDate until) {
        database.createNativeQuery("INSERT INTO group_member (group_id, unit_id, valid_from, valid_to, campaign_id, kind) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, group.id()).setParameter(2, unit).setParameter(3, from).setParameter(4, until == null ? STILL : until)
                .setParameter(5, group.campaignId()).setParameter(6, group.kind().name()).executeUpdate();
    }

    /** A membership that would begin on the day or later has never been. */
    void end(Membership membership, LocalDate on) {
        String how = membership.from().isBefore(on) ? "UPDATE group_member SET valid_to = ?4" : "DELETE FROM group_member";
        var query = database.createNativeQuery(how + " WHERE group_id = ?1 AND unit_id = ?2 AND valid_from = ?3")
                .setParameter(1, membership.groupId()).setParameter(2, membership.unitId()).setParameter(3, membership.from());
        if (membership.from().isBefore(on)) {
            query.setParameter(4, on);
        }
        query.executeUpdate();
    }

    private static List<Membership> memberships(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(row -> new Membership(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), day(row[2]), until(row[3]))).toList();
    }

    private static LocalDate until(Object column) {
        LocalDate day = day(column);
        return day.equals(STILL) ? null : day;
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
