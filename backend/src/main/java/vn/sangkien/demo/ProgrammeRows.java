package vn.sangkien.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import vn.sangkien.account.Role;
import vn.sangkien.account.StoredLogins;
import vn.sangkien.account.consent.ConsentPurpose;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.campaign.group.GroupKind;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.unit.UnitLevel;

/** Writes the programme, its units and its people. */
final class ProgrammeRows {

    private static final int MOST_IN_GROUP = 6;
    /** How a membership without an end is kept. */
    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    private final Connection connection;
    private final SampleCalendar calendar;
    private final ProgrammeIds programme;

    ProgrammeRows(Connection connection, SampleCalendar calendar, ProgrammeIds programme) {
        this.connection = connection;
        this.calendar = calendar;
        this.programme = programme;
    }

    /** @param code under which the campaign goes while it is being loaded */
    void campaign(String code, String name, int sprintGoal) throws SQLException {
        try (var campaign = new Batch(connection, "campaign", "id", "code", "name", "applied_from", "applied_until")) {
            campaign.add(programme.campaign(), code, name, calendar.appliedFrom(), calendar.appliedUntil());
        }
        try (var phases = new Batch(connection, "phase", "id", "campaign_id", "number", "name", "opens_at", "closes_at", "grace_ends_at")) {
            SampleCalendar.Window first = calendar.firstPhase();
            SampleCalendar.Window second = calendar.secondPhase();
            phases.add(programme.first(), programme.campaign(), 1, "Giai đoạn 1", first.opensAt(), first.closesAt(), first.graceEndsAt());
            phases.add(programme.second(), programme.campaign(), 2, "Giai đoạn 2", second.opensAt(), second.closesAt(), second.graceEndsAt());
        }
        try (var sprints = new Batch(connection, "sprint", "id", "campaign_id", "phase_id", "name", "opens_at", "closes_at", "goal")) {
            sprints.add(programme.sprint(), programme.campaign(), programme.second(), "35 ngày cao điểm sáng kiến",
                    calendar.sprint().opensAt(), calendar.sprint().closesAt(), sprintGoal);
        }
        connection.commit();
    }

    void units(SampleUnits units) throws SQLException {
        try (var rows = new Batch(connection, "unit", "id", "code", "name", "search_text", "level", "kind", "block", "member_count", "parent_id")) {
            for (SampleUnit unit : units.all().toList()) {
                rows.add(unit.id(), unit.code(), unit.name(), " " + Folded.of(unit.code() + " " + unit.name()), unit.level(), unit.kind(),
                        unit.block(), members(unit, units), unit.parent() == null ? null : unit.parent().id());
            }
        }
        try (var ancestors = new Batch(connection, "unit_ancestor", "unit_id", "ancestor_id", "distance")) {
            for (SampleUnit unit : units.all().toList()) {
                int distance = 0;
                for (SampleUnit above = unit; above != null; above = above.parent()) {
                    ancestors.add(unit.id(), above.id(), distance++);
                }
            }
        }
        close(units);
        connection.commit();
    }

    private static int members(SampleUnit unit, SampleUnits units) {
        return unit.level() == UnitLevel.GRASSROOTS ? unit.members()
                : units.grassroots().stream().filter(below -> !below.closed() && (unit == units.root() || below.parent() == unit))
                        .mapToInt(SampleUnit::members).sum();
    }

    private void close(SampleUnits units) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE unit SET closed_at = ?, successor_id = ? WHERE id = ?")) {
            for (SampleUnit unit : units.grassroots()) {
                if (unit.closed()) {
                    Batch.bind(update, 1, unit.closedAt());
                    update.setLong(2, unit.successor().id());
                    update.setLong(3, unit.id());
                    update.executeUpdate();
                }
            }
        }
    }

    void people(SamplePeople people, SampleUnits units, StoredLogins logins, String passwordHash) throws SQLException {
        try (var accounts = new Batch(connection, "account", "id", "display_name", "phone", "phone_key", "email", "email_key", "password_hash", "created_at")) {
            for (SampleAccount account : SampleAccount.values()) {
                Person person = people.known(account);
                accounts.add(person.id, person.name, logins.sealed(person.phone), logins.key(person.phone), logins.sealed(account.email()), logins.key(account.email()), passwordHash, person.createdAt);
            }
            for (Person person : people.all().subList(SampleAccount.values().length, people.all().size())) {
                accounts.add(person.id, person.name, logins.sealed(person.phone), logins.key(person.phone), null, null, null, person.createdAt);
            }
        }
        var ids = new SampleIds();
        try (var registrations = new Batch(connection, "registration", "id", "campaign_id", "account_id", "unit_id", "block", "phase_id", "registered_at")) {
            for (Person person : people.all()) {
                if (person.registeredAt != null) {
                    registrations.add(ids.at(person.registeredAt), programme.campaign(), person.id, person.unit.id(), person.unit.block(),
                            programme.phase(person.phase), person.registeredAt);
                }
            }
        }
        consents(people, ids);
        grants(people, units, ids);
        lateEntry(people, units, ids);
        group(units, ids);
        connection.commit();
    }

    /** Everybody agreed to take part when they made their account; every third of those who registered is on the board of people. */
    private void consents(SamplePeople people, SampleIds ids) throws SQLException {
        try (var consents = new Batch(connection, "consent", "id", "account_id", "purpose", "text_version", "given_at")) {
            for (Person person : people.all()) {
                agree(person, ConsentPurpose.TAKE_PART, person.createdAt, ids, consents);
            }
            for (int i = 0; i < people.all().size(); i += 3) {
                Person person = people.all().get(i);
                if (person.registeredAt != null) {
                    agree(person, ConsentPurpose.PUBLISH_NAME, person.registeredAt, ids, consents);
                }
            }
        }
    }

    private static void agree(Person person, ConsentPurpose purpose, Instant when, SampleIds ids, Batch consents) throws SQLException {
        consents.add(ids.at(when), person.id, purpose, ConsentService.version(purpose), when);
    }

    private void grants(SamplePeople people, SampleUnits units, SampleIds ids) throws SQLException {
        Instant from = people.known(SampleAccount.ADMIN).createdAt;
        try (var grants = new Batch(connection, "role_grant", "id", "account_id", "role", "unit_id", "starts_at", "ends_at")) {
            for (SampleUnit unit : units.all().filter(unit -> unit != units.root()).toList()) {
                grants.add(ids.at(from), people.officer(unit).id, unit.level() == UnitLevel.UPPER ? Role.REVIEWER : Role.UNIT_OFFICER,
                        unit.id(), from, unit.closedAt());
            }
            for (SampleAccount account : SampleAccount.values()) {
                if (account.scope(units) == units.root()) {
                    grants.add(ids.at(from), people.known(account).id, account.role, units.root().id(), from, null);
                }
            }
        }
    }

    /** One officer may enter what came too late for the phase that runs. */
    private void lateEntry(SamplePeople people, SampleUnits units, SampleIds ids) throws SQLException {
        SampleUnit unit = units.sampleUnit().parent();
        SampleUnit below = units.grassroots().stream().filter(found -> found.parent() == unit && found != units.sampleUnit() && !found.closed())
                .findFirst().orElse(units.sampleUnit());
        Instant from = calendar.secondPhase().opensAt();
        try (var grants = new Batch(connection, "role_grant", "id", "account_id", "role", "unit_id", "starts_at", "ends_at", "given_by", "given_at", "reason")) {
            grants.add(ids.at(from), people.officer(below).id, Role.LATE_ENTRY, below.id(), from, calendar.secondPhase().graceEndsAt(),
                    people.known(SampleAccount.LEADER).id, from, "Đơn vị nhiều ca kíp, thường nhận phiếu giấy sau khi giai đoạn đóng");
        }
    }

    /** Some grassroots unions of one area compete with each other. */
    private void group(SampleUnits units, SampleIds ids) throws SQLException {
        Instant from = calendar.firstPhase().opensAt();
        LocalDate first = calendar.firstPhase().first();
        long group = ids.at(from);
        SampleUnit area = units.sampleUnit().parent();
        try (var groups = new Batch(connection, "emulation_group", "id", "campaign_id", "unit_id", "kind", "name", "description")) {
            groups.add(group, programme.campaign(), area.id(), GroupKind.CLUSTER, "Cụm thi đua số 1",
                    "Các công đoàn cơ sở trên cùng địa bàn thi đua với nhau.");
        }
        try (var members = new Batch(connection, "group_member", "group_id", "unit_id", "valid_from", "valid_to", "campaign_id", "kind")) {
            for (SampleUnit member : units.grassroots().stream().filter(unit -> unit.parent() == area && !unit.closed()).limit(MOST_IN_GROUP).toList()) {
                members.add(group, member.id(), first, STILL, programme.campaign(), GroupKind.CLUSTER);
            }
        }
    }
}
