package vn.sangkien.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import vn.sangkien.account.Role;
import vn.sangkien.account.StoredLogins;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.unit.UnitLevel;

/** Writes the country's units, people and targets. */
final class NationRows {

    /** Opens a connection of its own for each table. */
    interface Connections {
        Connection open() throws SQLException;
    }

    private final Connections database;
    private final SampleCalendar calendar;
    private final ProgrammeIds programme;
    private final NationUnits units;
    private final NationPeople people;

    NationRows(Connections database, SampleCalendar calendar, ProgrammeIds programme, NationUnits units, NationPeople people) {
        this.database = database;
        this.calendar = calendar;
        this.programme = programme;
        this.units = units;
        this.people = people;
    }

    void writeUnits() throws SQLException {
        RowStream rows = into("unit", "id", "code", "name", "search_text", "level", "kind", "block", "member_count", "parent_id");
        RowStream ancestors = into("unit_ancestor", "unit_id", "ancestor_id", "distance");
        for (SampleUnit unit : units.all()) {
            rows.add(unit.id(), unit.code(), unit.name(), " " + Folded.of(unit.code() + " " + unit.name()), unit.level(), unit.kind(), unit.block(),
                    unit.members(), unit.parent() == null ? null : unit.parent().id());
            int distance = 0;
            for (SampleUnit above = unit; above != null; above = above.parent()) {
                ancestors.add(unit.id(), above.id(), distance++);
            }
        }
        rows.finish();
        ancestors.finish();
    }

    /** @param passwordHash of the one who administers everything */
    void writePeople(StoredLogins logins, String passwordHash) throws SQLException {
        RowStream accounts = into("account", "id", "display_name", "phone", "phone_key", "email", "email_key", "password_hash", "created_at");
        RowStream registrations = into("registration", "id", "campaign_id", "account_id", "unit_id", "block", "phase_id", "registered_at");
        var names = new SamplePeople.Names();
        var random = new SplittableRandom(950_000);
        Instant made = calendar.firstPhase().opensAt().minus(Duration.ofDays(45));
        long admin = NationUnits.id(made.minusSeconds(60), 0);
        accounts.add(admin, SampleAccount.ADMIN.displayName, logins.sealed(SampleAccount.ADMIN.phone()), logins.key(SampleAccount.ADMIN.phone()),
                logins.sealed(SampleAccount.ADMIN.email()), logins.key(SampleAccount.ADMIN.email()), passwordHash, made);
        for (int at = 0; at < units.grassroots().size(); at++) {
            SampleUnit unit = units.grassroots().get(at);
            for (int place = people.first(at); place < people.end(at); place++) {
                int phase = people.phase(at, place);
                SampleCalendar.Window window = phase == 1 ? calendar.firstPhase() : calendar.secondPhase();
                long until = phase == 1 ? window.closesAt().getEpochSecond() : calendar.now().getEpochSecond();
                Instant registered = Instant.ofEpochSecond(random.nextLong(window.opensAt().getEpochSecond(), until));
                String phone = "+8495%07d".formatted(place);
                accounts.add(people.id(place), names.next(random), logins.sealed(phone), logins.key(phone), null, null, null, made);
                registrations.add(people.id(place), programme.campaign(), people.id(place), unit.id(), unit.block(), programme.phase(phase), registered);
            }
        }
        accounts.finish();
        registrations.finish();
        RowStream grants = into("role_grant", "id", "account_id", "role", "unit_id", "starts_at", "ends_at");
        for (Role role : List.of(Role.ADMIN, Role.REVIEWER, Role.TARGET_MANAGER, Role.LEADER)) {
            grants.add(NationUnits.id(made, role.ordinal()), admin, role, units.all().get(0).id(), made, null);
        }
        grants.finish();
    }

    /** Both targets of each unit with ideas, in its own block, each with its first entry in the ledger. */
    void writeTargets() throws SQLException {
        RowStream sheets = into("target_sheet", "unit_id", "phase_id", "version");
        RowStream targets = into("target", "id", "unit_id", "phase_id", "block", "kind", "amount");
        RowStream changes = into("target_change", "id", "unit_id", "phase_id", "block", "kind", "amount_before", "amount_after", "changed_at", "changed_by", "reason");
        Instant at = calendar.firstPhase().opensAt().minus(Duration.ofDays(10));
        var random = new SplittableRandom(53);
        long place = 0;
        for (SampleUnit unit : units.all()) {
            for (int phase = 1; phase <= 2; phase++) {
                sheets.add(unit.id(), programme.phase(phase), 1);
                for (TargetKind kind : TargetKind.values()) {
                    int size = unit.level() == UnitLevel.GRASSROOTS ? unit.members() / 8 + 1 : unit.level() == UnitLevel.UPPER ? 1_500 : 25_000;
                    int amount = (int) (size * random.nextDouble(0.7, 1.4));
                    long id = NationUnits.id(at, place++);
                    targets.add(id, unit.id(), programme.phase(phase), unit.block(), kind, amount);
                    changes.add(id, unit.id(), programme.phase(phase), unit.block(), kind, null, amount, at, people.id(0),
                            "Giao chỉ tiêu theo Kế hoạch triển khai Chương trình giai đoạn " + phase);
                }
            }
        }
        sheets.finish();
        targets.finish();
        changes.finish();
    }

    void writeIdeas(int count) throws SQLException {
        RowStream ideas = into("idea", "id", "number", "campaign_id", "phase_id", "unit_id", "block", "author_id", "operator_id", "channel", "state",
                "title", "search_text", "solution_type", "field", "direct_worker", "first_applied_on", "benefit_vnd", "may_publish",
                "recognition_number", "recognition_date", "recognition_body", "recognition_level",
                "created_at", "updated_at", "submitted_at", "decided_at", "version");
        RowStream contents = into("idea_content", "idea_id", "problem", "description", "conditions", "benefit_text");
        RowStream events = into("idea_event", "id", "idea_id", "from_state", "to_state", "at", "actor_id", "actor_part", "reason_code", "reason");
        new NationIdeas(count, calendar, programme, units, people).write(ideas, contents, events);
        ideas.finish();
        contents.finish();
        events.finish();
    }

    private RowStream into(String table, String... columns) throws SQLException {
        return new RowStream(database.open(), table, columns);
    }
}
