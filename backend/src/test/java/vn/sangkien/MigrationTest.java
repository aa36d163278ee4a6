package vn.sangkien;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sangkien.shared.database.EmbeddedDatabase;
import vn.sangkien.shared.secret.DataKeys;
import vn.sangkien.shared.secret.Sealing;

/** The changelog on a database of its own: from empty to head, back, and there again. */
class MigrationTest {

    private static final String CHANGELOG = "db/changelog/changelog.yaml";

    @TempDir
    static Path data;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(EmbeddedDatabase.Settings.of(data).withBufferPool("64M").withoutDurability());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        try (var connection = connect(); var statement = connection.createStatement()) {
            String name = connection.getCatalog();
            statement.execute("DROP DATABASE " + name);
            statement.execute("CREATE DATABASE " + name);
        }
    }

    @Test
    void everyTableHasAPrimaryKeySoThatAClusterCanTellItsRowsApart() throws Exception {
        migrate();

        assertThat(tables()).contains("DATABASECHANGELOG", "account", "unit", "phase", "idea", "idea_content", "tally", "standing_delta");
        assertThat(column("""
                SELECT t.table_name FROM information_schema.tables t
                WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' AND NOT EXISTS (
                    SELECT 1 FROM information_schema.table_constraints c
                    WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name AND c.constraint_type = 'PRIMARY KEY')""")).isEmpty();
    }

    @Test
    void everyTableIsTransactional() throws Exception {
        migrate();

        assertThat(column("SELECT DISTINCT engine FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")).containsExactly("InnoDB");
    }

    @Test
    void everyTextCanHoldEveryCharacterUnlessItIsACode() throws Exception {
        migrate();

        assertThat(column("""
                SELECT DISTINCT character_set_name FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name NOT LIKE 'DATABASECHANGELOG%' AND character_set_name IS NOT NULL""")).containsOnly("utf8mb4", "ascii");
    }

    @Test
    void everyChangeCanBeTakenBackAndMadeAgain() throws Exception {
        migrate();
        List<String> head = schema();
        int changes = changes().size();

        with(liquibase -> liquibase.rollback(changes, null, new Contexts(), new LabelExpression()));
        assertThat(tables()).containsOnly("DATABASECHANGELOG", "DATABASECHANGELOGLOCK");
        assertThat(changes()).isEmpty();

        migrate();
        assertThat(schema()).isEqualTo(head);
    }

    @Test
    void contactsThatStandThereInPlainTextAreSealedAndCanBeOpenedAgain(@TempDir Path keys) throws Exception {
        DataKeys.ensure(keys);
        System.setProperty("sangkien.data-keys", keys.toString());
        try {
            migrate();
            List<String> changes = changes();
            int since = changes.size() - changes.stream().filter(change -> change.startsWith("sealed-0001 ")).mapToInt(changes::indexOf).sum();
            with(liquibase -> liquibase.rollback(since, null, new Contexts(), new LabelExpression()));
            run("INSERT INTO account (id, display_name, phone, email, created_at) VALUES (1, 'Hồng', '+84901234501', 'Hong@Example.vn', NOW()), (2, 'Nam', NULL, NULL, NOW())");

            migrate();

            Sealing sealing = new Sealing(keys);
            assertThat(column("SELECT CONCAT_WS(' ', phone_key, email_key) FROM account ORDER BY id"))
                    .containsExactly(sealing.index("login", "+84901234501") + " " + sealing.index("login", "hong@example.vn"), "");
            assertThat(column("SELECT COUNT(*) FROM account WHERE phone LIKE '%1234501%' OR email LIKE '%xample%'")).containsExactly("0");

            with(liquibase -> liquibase.rollback(since, null, new Contexts(), new LabelExpression()));
            assertThat(column("SELECT CONCAT_WS(' ', phone, email) FROM account ORDER BY id")).containsExactly("+84901234501 Hong@Example.vn", "");
        } finally {
            System.clearProperty("sangkien.data-keys");
        }
    }

    /** What comes after it would be a table that the application cannot change before the next start. */
    @Test
    void theRightsOfTheApplicationAreGivenAfterAllOtherChanges() throws Exception {
        migrate();

        assertThat(changes()).last().asString().startsWith("application-rights-0001 ");
    }

    @Test
    void migratingAgainChangesNothing() throws Exception {
        migrate();
        List<String> before = changes();

        migrate();

        assertThat(changes()).isEqualTo(before).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void ofSeveralOpenInvitationsForTheSameTheNewestStaysOpen() throws Exception {
        migrate();
        List<String> changes = changes();
        int since = changes.size() - changes.stream().filter(change -> change.startsWith("one-open-invitation-0001 ")).mapToInt(changes::indexOf).sum();
        with(liquibase -> liquibase.rollback(since, null, new Contexts(), new LabelExpression()));
        for (String row : List.of("1, 'UNIT_OFFICER', NULL", "2, 'UNIT_OFFICER', NOW()", "3, 'UNIT_OFFICER', NULL", "4, 'UNIT_OFFICER', NULL", "5, 'REVIEWER', NULL")) {
            run("SET STATEMENT foreign_key_checks = 0 FOR INSERT INTO invitation (id, role, accepted_at, unit_id, contact_sealed, contact_key, starts_on, ends_on, reason, invited_by,"
                    + " invited_at, code_hash, sent, sent_at, valid_until) SELECT " + row + ", 7, '', 'a', NOW(), NOW(), 'Thay người', 1, NOW(), UUID(), 1, NOW(), NOW()");
        }

        migrate();

        assertThat(column("SELECT id FROM invitation WHERE open_now ORDER BY id")).containsExactly("4", "5");
        assertThat(column("SELECT id FROM invitation WHERE cancelled_at IS NOT NULL ORDER BY id")).containsExactly("1", "3");
    }

    private interface Step {
        void run(Liquibase liquibase) throws LiquibaseException;
    }

    private static void migrate() throws Exception {
        with(liquibase -> liquibase.update());
    }

    private static void with(Step step) throws Exception {
        try (var connection = connect()) {
            var jdbc = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            step.run(new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(), jdbc));
        }
    }

    private static List<String> tables() throws SQLException {
        return column("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
    }

    private static List<String> changes() throws SQLException {
        return column("SELECT CONCAT(id, ' ', filename) FROM DATABASECHANGELOG ORDER BY orderexecuted");
    }

    private static List<String> schema() throws SQLException {
        List<String> schema = column("""
                SELECT CONCAT_WS(' ', table_name, column_name, ordinal_position, column_type, is_nullable, column_default, character_set_name, collation_name, column_key)
                FROM information_schema.columns WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position""");
        schema.addAll(column("""
                SELECT CONCAT_WS(' ', table_name, index_name, seq_in_index, column_name, non_unique)
                FROM information_schema.statistics WHERE table_schema = DATABASE() ORDER BY table_name, index_name, seq_in_index"""));
        schema.addAll(column("""
                SELECT CONCAT_WS(' ', table_name, constraint_name, constraint_type)
                FROM information_schema.table_constraints WHERE table_schema = DATABASE() ORDER BY table_name, constraint_name"""));
        return schema;
    }

    private static void run(String sql) throws SQLException {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> column(String sql) throws SQLException {
        try (var connection = connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
    }
}
