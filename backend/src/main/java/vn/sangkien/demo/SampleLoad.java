package vn.sangkien.demo;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.StoredLogins;
import vn.sangkien.shared.database.TableOwner;
import vn.sangkien.shared.time.Time;
import vn.sangkien.standings.Recount;

/**
 * Writes the whole sample programme into an empty database. The campaign goes under {@link #LOADING} until everything
 * is there, so that a load which broke off is recognised, cleared and begun again.
 */
@ApplicationScoped
class SampleLoad {

    static final String CODE = "1-trieu-sang-kien";
    static final String LOADING = CODE + "-dang-nap";

    private static final Logger LOG = Logger.getLogger(SampleLoad.class);
    private static final String NAME = "Chương trình \"1 triệu sáng kiến\"";
    private static final long SEED = 1_000_000L;
    private static final int WRITERS = 2;
    private static final int IDEAS_IN_TRANSACTION = 1_000;
    /** Children first. */
    private static final List<String> TABLES = List.of("support_message_file", "support_message", "support_case", "support_team", "tally", "tally_day", "tally_month", "covered_unit", "coverage", "standing_delta", "bulk_decision_row", "bulk_decision",
            "review_claim", "review_template", "review_holiday", "review_setting", "idea_link", "idea_decision", "idea_event", "idea_content",
            "idea_help", "idea", "target_change", "target", "target_sheet", "group_member", "emulation_group", "registration", "consent", "sprint", "phase", "role_grant", "unit_ancestor");

    private final AgroalDataSource database;
    private final TableOwner owner;
    private final AccountService accounts;
    private final StoredLogins logins;
    private final Recount recount;
    private final Clock clock;

    SampleLoad(AgroalDataSource database, TableOwner owner, AccountService accounts, StoredLogins logins, Recount recount, Clock clock) {
        this.database = database;
        this.owner = owner;
        this.accounts = accounts;
        this.logins = logins;
        this.recount = recount;
        this.clock = clock;
    }

    void run(SampleScale scale) throws SQLException {
        var steps = new Stopwatch();
        var calendar = new SampleCalendar(Time.dayOf(clock.instant()));
        var random = new SplittableRandom(SEED);
        var units = new SampleUnits(scale, calendar, random);
        var people = new SamplePeople(calendar, units, random);
        var ideas = new SampleIdeas(scale, calendar, units, people, new Workload(scale, units, random), random);
        var programme = ProgrammeIds.of(calendar);
        steps.done("plan");
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var rows = new ProgrammeRows(connection, calendar, programme);
            rows.campaign(LOADING, NAME, scale.sprintGoal());
            rows.units(units);
            steps.done("units");
            rows.people(people, units, logins, accounts.hash(SampleAccount.PASSWORD));
            steps.done("people");
            new SampleTargets(scale, calendar, units, random).write(connection, programme, people);
            steps.done("targets");
            writeIdeas(ideas.all(), calendar, people, programme);
            IdeaRows.linkDuplicates(connection, ideas.all());
            steps.done("ideas");
            new SampleSupport(connection).write(units, people, clock.instant());
            recount.repair(0);
            steps.done("standings");
            finish(connection, ideas.submitted());
        }
        LOG.infof("Sample programme \"%s\": %d units, %d people, %d ideas loaded in %s", scale.name(),
                units.all().count(), people.all().size(), ideas.all().size(), steps);
    }

    /** Side by side, so that one works out texts while the database stores those of another. */
    private void writeIdeas(List<PlannedIdea> ideas, SampleCalendar calendar, SamplePeople people, ProgrammeIds programme) {
        var texts = new SampleTexts();
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var writers = new ArrayList<Future<?>>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                writers.add(pool.submit(() -> {
                    try (Connection connection = database.getConnection()) {
                        connection.setAutoCommit(false);
                        try (var rows = new IdeaRows(connection, calendar, people, texts, programme)) {
                            for (int from = writer * IDEAS_IN_TRANSACTION; from < ideas.size(); from += WRITERS * IDEAS_IN_TRANSACTION) {
                                rows.write(ideas.subList(from, Math.min(from + IDEAS_IN_TRANSACTION, ideas.size())));
                            }
                        }
                        return null;
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the sample ideas could not be written", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            pool.shutdownNow();
        }
    }

    private void finish(Connection connection, int numbers) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT SETVAL(idea_number, " + numbers + ")");
            statement.execute("ANALYZE TABLE account, unit_ancestor, registration, idea, idea_event");
            statement.execute("UPDATE campaign SET code = '" + CODE + "' WHERE code = '" + LOADING + "'");
        }
        connection.commit();
    }

    /** Takes away what an earlier load left behind when it broke off; accounts that are not the sample's stay. */
    void clear() throws SQLException {
        try (Connection connection = owner.connect(); var statement = connection.createStatement()) {
            LOG.info("An earlier load of the sample programme broke off; clearing what it left");
            statement.execute("UPDATE unit SET parent_id = NULL, successor_id = NULL");
            for (String table : TABLES) {
                delete(statement, table, "TRUE");
            }
            delete(statement, "unit", "TRUE");
            delete(statement, "account", SampleIds.SQL_CONDITION);
            delete(statement, "campaign", "TRUE");
        }
    }

    private static void delete(Statement statement, String table, String condition) throws SQLException {
        while (statement.executeUpdate("DELETE FROM " + table + " WHERE " + condition + " LIMIT 10000") > 0) {
            // Next part.
        }
    }
}
