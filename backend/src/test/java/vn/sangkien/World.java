package vn.sangkien;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Role;
import vn.sangkien.account.StoredLogins;
import vn.sangkien.account.session.SessionService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;

/** Makes what a test needs, for that test alone: units under the one root, campaigns, people with tokens. */
@ApplicationScoped
public class World {

    private final AtomicLong next = new AtomicLong();
    private final EntityManager database;
    private final AccountService accounts;
    private final StoredLogins logins;
    private final Sealing sealing;
    private final SessionService sessions;
    private final Clock clock;

    World(EntityManager database, AccountService accounts, StoredLogins logins, Sealing sealing, SessionService sessions, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.logins = logins;
        this.sealing = sealing;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @param id as the API writes it */
    public record Unit(long value, String code, String name, Block block) {
        public String id() {
            return Id.of(value).toString();
        }
    }

    public record Phase(long value, Instant opensAt, Instant closesAt, Instant graceEndsAt) {
        public String id() {
            return Id.of(value).toString();
        }
    }

    public record Campaign(long value, List<Phase> phases) {
        public String id() {
            return Id.of(value).toString();
        }

        public Phase phase(int number) {
            return phases.get(number - 1);
        }
    }

    /** @param token a fresh access token */
    public record Person(long value, String name, String email, String token) {
        public String id() {
            return Id.of(value).toString();
        }
    }

    /** The one at the top, which the sample programme brings. */
    public Unit root() {
        Object[] row = QuarkusTransaction.requiringNew().call(() ->
                (Object[]) database.createNativeQuery("SELECT id, code, name, block FROM unit WHERE parent_id IS NULL").getSingleResult());
        return new Unit(((Number) row[0]).longValue(), (String) row[1], (String) row[2], Block.valueOf((String) row[3]));
    }

    public Unit unit(Unit parent, String name) {
        return unit(parent, name, Block.ENTERPRISE);
    }

    public Unit unit(Unit parent, String name, Block block) {
        return unit(parent, name, block, UnitLevel.GRASSROOTS);
    }

    /** A union above the grassroots. */
    public Unit upper(Unit parent, String name) {
        return unit(parent, name, Block.ENTERPRISE, UnitLevel.UPPER);
    }

    private Unit unit(Unit parent, String name, Block block, UnitLevel level) {
        long id = Id.next();
        String code = "T" + id;
        QuarkusTransaction.requiringNew().run(() -> {
            run("INSERT INTO unit (id, code, name, search_text, level, block, member_count, parent_id) VALUES (?1, ?2, ?3, ?4, ?7, ?5, 100, ?6)",
                    id, code, name, " " + Folded.of(code + " " + name), block.name(), parent.value(), level.name());
            run("INSERT INTO unit_ancestor (unit_id, ancestor_id, distance) VALUES (?1, ?1, 0)", id);
            run("INSERT INTO unit_ancestor (unit_id, ancestor_id, distance) SELECT ?1, ancestor_id, distance + 1 FROM unit_ancestor WHERE unit_id = ?2",
                    id, parent.value());
            run("UPDATE board_epoch SET epoch = epoch + 1, units = units + 1 WHERE id = 1");
        });
        return new Unit(id, code, name, block);
    }

    /** So many units directly below, with 1, 2, 3, … members. @return their ids, in that order */
    public List<Long> units(Unit parent, int count) {
        List<Long> ids = LongStream.range(0, count).map(i -> Id.next()).boxed().toList();
        String list = ids.stream().map(id -> "[" + id + "]").collect(Collectors.joining(",", "[", "]"));
        String table = "JSON_TABLE(?1, '$[*]' COLUMNS (number FOR ORDINALITY, id BIGINT PATH '$[0]')) w";
        QuarkusTransaction.requiringNew().run(() -> {
            run("INSERT INTO unit (id, code, name, search_text, level, block, member_count, parent_id) SELECT id, CONCAT('T', id), CONCAT('Cơ sở số ', number),"
                    + " CONCAT(' t', id), 'GRASSROOTS', 'ENTERPRISE', number, ?2 FROM " + table, list, parent.value());
            run("INSERT INTO unit_ancestor (unit_id, ancestor_id, distance) SELECT id, id, 0 FROM " + table, list);
            run("INSERT INTO unit_ancestor (unit_id, ancestor_id, distance) SELECT w.id, a.ancestor_id, a.distance + 1 FROM " + table
                    + " JOIN unit_ancestor a ON a.unit_id = ?2", list, parent.value());
        });
        return ids;
    }

    public void members(Unit unit, int count) {
        QuarkusTransaction.requiringNew().run(() -> run("UPDATE unit SET member_count = ?2 WHERE id = ?1", unit.value(), count));
    }

    /** As if somebody had set these lock days; null for none. */
    public void locked(Phase phase, LocalDate assignedOn, LocalDate registeredOn, Person by) {
        QuarkusTransaction.requiringNew().run(() -> run("INSERT INTO target_lock (phase_id, version, assigned_on, registered_on, set_at, set_by, reason)"
                + " SELECT ?1, COALESCE(MAX(version), 0) + 1, ?2, ?3, ?4, ?5, 'Theo kế hoạch' FROM target_lock WHERE phase_id = ?1",
                phase.value(), assignedOn, registeredOn, clock.instant(), by.value()));
    }

    public void close(Unit unit, Unit successor) {
        QuarkusTransaction.requiringNew().run(() -> run("UPDATE unit SET closed_at = ?2, successor_id = ?3 WHERE id = ?1",
                unit.value(), clock.instant().minusSeconds(60), successor == null ? null : successor.value()));
    }

    /** One phase that is open now and for a month. */
    public Campaign campaign() {
        Instant now = clock.instant();
        return campaign(now, new Duration[] {Duration.ofDays(-10), Duration.ofDays(30), Duration.ofDays(60)});
    }

    /** Each phase: when it opens, closes, and ends its grace, seen from {@code base}. */
    public Campaign campaign(Instant base, Duration[]... phases) {
        long id = Id.next();
        return QuarkusTransaction.requiringNew().call(() -> {
            run("INSERT INTO campaign (id, code, name, applied_from, applied_until) VALUES (?1, ?2, ?3, ?4, ?5)",
                    id, "C" + id, "Chương trình thử " + id, LocalDate.of(2020, 1, 1), LocalDate.of(2090, 12, 31));
            List<Phase> made = Arrays.stream(phases).map(times -> new Phase(Id.next(), base.plus(times[0]), base.plus(times[1]), base.plus(times[2]))).toList();
            for (int i = 0; i < made.size(); i++) {
                Phase phase = made.get(i);
                run("INSERT INTO phase (id, campaign_id, number, name, opens_at, closes_at, grace_ends_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                        phase.value(), id, i + 1, "Giai đoạn " + (i + 1), phase.opensAt(), phase.closesAt(), phase.graceEndsAt());
            }
            return new Campaign(id, made);
        });
    }

    /** As if the campaign had been set to take recognised ideas only. */
    public void recognitionFirst(Campaign campaign) {
        QuarkusTransaction.requiringNew().run(() -> run("UPDATE campaign SET recognition_first = TRUE WHERE id = ?1", campaign.value()));
    }

    public long sprint(Campaign campaign, Phase phase, Instant opensAt, Instant closesAt) {
        long id = Id.next();
        QuarkusTransaction.requiringNew().run(() ->
                run("INSERT INTO sprint (id, campaign_id, phase_id, name, opens_at, closes_at, goal) VALUES (?1, ?2, ?3, 'Đợt cao điểm', ?4, ?5, 100)",
                        id, campaign.value(), phase.value(), opensAt, closesAt));
        return id;
    }

    public Person person(String name) {
        long id = Id.next();
        String email = "nguoi" + id + "@example.vn";
        QuarkusTransaction.requiringNew().run(() ->
                run("INSERT INTO account (id, display_name, email, email_key, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                        id, name, logins.sealed(email), logins.key(email), clock.instant()));
        return new Person(id, name, email, sessions.begin(id).access());
    }

    /** Somebody entered from paper, who can be reached nowhere; the token is what they would have, could they sign in. */
    public Person paperPerson(String name) {
        long id = Id.next();
        QuarkusTransaction.requiringNew().run(() -> run("INSERT INTO account (id, display_name, created_at) VALUES (?1, ?2, ?3)", id, name, clock.instant()));
        return new Person(id, name, null, sessions.begin(id).access());
    }

    /** As if the operator had entered the idea for its author. */
    public void enteredBy(Person operator, String idea) {
        QuarkusTransaction.requiringNew().run(() -> run("UPDATE idea SET channel = 'ASSISTED', operator_id = ?2 WHERE id = ?1", Id.fromString(idea).value(), operator.value()));
    }

    /** The same person with an access token made now. */
    public Person signedInAgain(Person person) {
        return new Person(person.value(), person.name(), person.email(), sessions.begin(person.value()).access());
    }

    /** Somebody who signs in with this password, by e-mail or by a phone number of their own. */
    public Person withPassword(Person person, String password) {
        String phone = "+8439" + (8_000_000 + next.incrementAndGet());
        QuarkusTransaction.requiringNew().run(() -> run("UPDATE account SET phone = ?2, phone_key = ?3, password_hash = ?4 WHERE id = ?1",
                person.value(), logins.sealed(phone), logins.key(phone), accounts.hash(password)));
        return person;
    }

    public String phoneOf(Person person) {
        return QuarkusTransaction.requiringNew().call(() ->
                sealing.text((byte[]) database.createNativeQuery("SELECT phone FROM account WHERE id = ?1").setParameter(1, person.value()).getSingleResult()));
    }

    public void closeAccount(Person person) {
        QuarkusTransaction.requiringNew().run(() -> run("UPDATE account SET state = 'CLOSED' WHERE id = ?1", person.value()));
    }

    /** Somebody who holds the role over the unit's subtree. */
    public Person person(String name, Role role, Unit unit) {
        Person person = person(name);
        grant(person, role, unit);
        return person;
    }

    public void grant(Person person, Role role, Unit unit) {
        QuarkusTransaction.requiringNew().run(() -> run("INSERT INTO role_grant (id, account_id, role, unit_id, starts_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                Id.next(), person.value(), role.name(), unit.value(), clock.instant().minusSeconds(60)));
    }

    /** A right of the person that is over at that instant. */
    public void grantUntil(Person person, Role role, Unit unit, Instant endsAt) {
        QuarkusTransaction.requiringNew().run(() -> run("INSERT INTO role_grant (id, account_id, role, unit_id, starts_at, ends_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                Id.next(), person.value(), role.name(), unit.value(), clock.instant().minusSeconds(60), endsAt));
    }

    public void endGrants(Person person) {
        QuarkusTransaction.requiringNew().run(() -> run("UPDATE role_grant SET ends_at = ?2 WHERE account_id = ?1", person.value(), clock.instant()));
    }

    /** A worker registered at the unit. */
    public Person worker(Campaign campaign, Unit unit) {
        Person person = person("Người lao động " + next.incrementAndGet());
        Api.creating(person).body(Map.of("unitId", unit.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then().statusCode(201);
        return person;
    }

    /** As if the unit had so many valid ideas, which do not exist; nothing is added up along the tree. */
    public void tally(long scope, Unit unit, Block block, int valid) {
        QuarkusTransaction.requiringNew().run(() -> {
            run("INSERT INTO tally (scope_id, unit_id, block, submitted, valid, pending, registrants, submitters) VALUES (?1, ?2, ?3, ?4, ?4, 0, 0, 0)",
                    scope, unit.value(), block.name(), valid);
            run("UPDATE board_epoch SET epoch = epoch + 1 WHERE id = 1");
        });
    }

    /** As if the first of the units had 0 valid ideas, the next two 1 each, the next two 2, and so on. */
    public void tallies(long scope, List<Long> units) {
        String list = units.stream().map(id -> "[" + id + "]").collect(Collectors.joining(",", "[", "]"));
        QuarkusTransaction.requiringNew().run(() -> {
            run("INSERT INTO tally (scope_id, unit_id, block, submitted, valid, pending, registrants, submitters)"
                    + " SELECT ?2, id, 'ENTERPRISE', number DIV 2, number DIV 2, 0, 0, 0"
                    + " FROM JSON_TABLE(?1, '$[*]' COLUMNS (number FOR ORDINALITY, id BIGINT PATH '$[0]')) w", list, scope);
            run("UPDATE board_epoch SET epoch = epoch + 1 WHERE id = 1");
        });
    }

    /** As if so many ideas of that day had become valid at once, which do not exist. */
    public void tallyOfDay(Phase phase, Unit unit, LocalDate day, Block block, int valid) {
        QuarkusTransaction.requiringNew().run(() -> {
            run("INSERT INTO tally_day (phase_id, unit_id, day, block, submitted, valid, pending, registrants, recognised) VALUES (?1, ?2, ?3, ?4, ?5, ?5, 0, 0, ?5)",
                    phase.value(), unit.value(), day, block.name(), valid);
            run("INSERT INTO tally_month (phase_id, unit_id, month, block, submitted, valid, pending, registrants, recognised) VALUES (?1, ?2, ?3, ?4, ?5, ?5, 0, 0, ?5)"
                    + " ON DUPLICATE KEY UPDATE submitted = submitted + ?5, valid = valid + ?5, recognised = recognised + ?5",
                    phase.value(), unit.value(), day.withDayOfMonth(1), block.name(), valid);
            run("UPDATE board_epoch SET epoch = epoch + 1 WHERE id = 1");
        });
    }

    /** As if so many undecided ideas had been submitted on the day, which do not exist. */
    public void pendingOfDay(Phase phase, Unit unit, LocalDate day, Block block, int pending) {
        QuarkusTransaction.requiringNew().run(() -> {
            run("INSERT INTO tally_day (phase_id, unit_id, day, block, submitted, valid, pending, registrants, recognised) VALUES (?1, ?2, ?3, ?4, ?5, 0, ?5, 0, 0)",
                    phase.value(), unit.value(), day, block.name(), pending);
            run("UPDATE board_epoch SET epoch = epoch + 1 WHERE id = 1");
        });
    }

    /** As if so many of so many open grassroots units below the unit had a valid idea. */
    public void coverage(Phase phase, Unit unit, int covered, int units) {
        QuarkusTransaction.requiringNew().run(() -> {
            run("INSERT INTO coverage (scope_id, unit_id, block, units) VALUES (0, ?1, 'ENTERPRISE', ?2)", unit.value(), units);
            run("INSERT INTO coverage (scope_id, unit_id, block, units) VALUES (?1, ?2, 'ENTERPRISE', ?3)", phase.value(), unit.value(), covered);
            run("UPDATE board_epoch SET epoch = epoch + 1 WHERE id = 1");
        });
    }

    public void headcount(Unit unit, int members) {
        QuarkusTransaction.requiringNew().run(() -> run("UPDATE unit SET member_count = ?2 WHERE id = ?1", unit.value(), members));
    }

    public void level(Unit unit, UnitLevel level) {
        QuarkusTransaction.requiringNew().run(() -> run("UPDATE unit SET level = ?2 WHERE id = ?1", unit.value(), level.name()));
    }

    /** Null leaves a target unset. */
    public void targets(Phase phase, Unit unit, Block block, Integer assigned, Integer registered) {
        QuarkusTransaction.requiringNew().run(() -> {
            run("INSERT IGNORE INTO target_sheet (unit_id, phase_id) VALUES (?1, ?2)", unit.value(), phase.value());
            target(phase, unit, block, "ASSIGNED", assigned);
            target(phase, unit, block, "REGISTERED", registered);
            run("UPDATE board_epoch SET epoch = epoch + 1 WHERE id = 1");
        });
    }

    private void target(Phase phase, Unit unit, Block block, String kind, Integer amount) {
        if (amount != null) {
            run("INSERT INTO target (id, unit_id, phase_id, block, kind, amount) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    Id.next(), unit.value(), phase.value(), block.name(), kind, amount);
        }
    }

    /** As if seven valid ideas had been counted that do not exist. */
    public void spoilTally(Unit unit) {
        QuarkusTransaction.requiringNew().run(() -> {
            run("UPDATE tally SET valid = valid + 7 WHERE unit_id = ?1", unit.value());
            run("UPDATE tally_day SET valid = valid + 7 WHERE unit_id = ?1", unit.value());
            run("UPDATE tally_month SET valid = valid + 7 WHERE unit_id = ?1", unit.value());
        });
    }

    private void run(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
