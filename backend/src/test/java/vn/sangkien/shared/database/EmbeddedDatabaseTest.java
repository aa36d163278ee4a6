package vn.sangkien.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final String SENTENCE = "Cải tiến quy trình đóng gói, tiết kiệm 30% điện năng 🏭";

    @TempDir
    Path data;

    @Test
    void keepsVietnameseTextOverARestart() throws SQLException {
        try (var database = start()) {
            update(database, "CREATE TABLE idea (title VARCHAR(300) PRIMARY KEY)");
            update(database, "INSERT INTO idea VALUES ('" + SENTENCE + "')");
        }
        try (var database = start()) {
            assertThat(column(database, "SELECT title FROM idea")).containsExactly(SENTENCE);
        }
    }

    @Test
    void keepsAccentsApartAndIgnoresCaseWhereAColumnIsUnique() throws SQLException {
        try (var database = start()) {
            update(database, "CREATE TABLE word (text VARCHAR(20) PRIMARY KEY)");
            update(database, "INSERT INTO word VALUES ('la'), ('lá'), ('là'), ('lã'), ('lă'), ('lâ'), ('đa'), ('da')");
            assertThatThrownBy(() -> update(database, "INSERT INTO word VALUES ('LÁ')"))
                    .hasMessageContaining("Duplicate entry");
        }
    }

    @Test
    void sortsAsAVietnameseReaderExpects() throws SQLException {
        try (var database = start()) {
            update(database, "CREATE TABLE person (name VARCHAR(20))");
            update(database, "INSERT INTO person VALUES ('Đạt'), ('Dũng'), ('Ăn'), ('Ánh'), ('An')");
            assertThat(column(database, "SELECT name FROM person ORDER BY name"))
                    .containsExactly("An", "Ánh", "Ăn", "Dũng", "Đạt");
        }
    }

    @Test
    void runsWithTheSettingsThatKeepCommittedDataAndUtcTimes() throws SQLException {
        try (var database = start()) {
            assertThat(column(database, "SELECT CONCAT_WS(' ', @@innodb_flush_log_at_trx_commit, @@innodb_doublewrite,"
                    + " @@innodb_snapshot_isolation, @@character_set_server, @@time_zone, @@bind_address)"))
                    .containsExactly("1 ON ON utf8mb4 +00:00 127.0.0.1");
        }
    }

    @Test
    void showsThePasswordToItsOwnerOnly() throws IOException {
        try (var database = start()) {
            var file = data.resolve("database-password");
            assertThat(Files.readString(file)).isEqualTo(database.password());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mariadb"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void givesTheApplicationItsOwnDatabaseOnly() {
        try (var database = start()) {
            assertThatThrownBy(() -> column(database, "SELECT user FROM mysql.global_priv"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void letsTheApplicationAddAndReadAndNothingMoreOnItsOwn() throws SQLException {
        try (var database = start()) {
            update(database, "CREATE TABLE line (text VARCHAR(20) PRIMARY KEY)");
            try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password()); var statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO line VALUES ('một')");
                for (String sql : List.of("UPDATE line SET text = 'hai'", "DELETE FROM line", "TRUNCATE line", "DROP TABLE line", "CREATE TABLE other (a INT)")) {
                    assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("denied");
                }
            }
            assertThat(data.resolve("tmp/start.sql")).doesNotExist();
        }
        String before;
        try (var database = start()) {
            before = database.ownerPassword();
        }
        try (var database = start()) {
            assertThat(database.ownerPassword()).isNotEqualTo(before);
        }
    }

    @Test
    void refusesASecondOwnerAndNamesTheFirst() throws IOException {
        var me = "in use by process " + ProcessHandle.current().pid();
        try (var database = start()) {
            assertThatThrownBy(this::start).isInstanceOf(DatabaseStartException.class).hasMessageContaining(me);
            assertThat(DatabaseOwner.launch(data).answer()).contains(me);
        }
        start().close();
    }

    @Test
    void leavesNoProcessWhenItsOwnerIsKilledAndLosesNothing() throws Exception {
        try (var database = start()) {
            update(database, "CREATE TABLE idea (title VARCHAR(300) PRIMARY KEY)");
        }
        var owner = DatabaseOwner.launch(data);
        assertThat(owner.isReady()).isTrue();
        var children = owner.children();
        assertThat(children).isNotEmpty();
        owner.kill();
        try (var database = start()) {
            assertThat(column(database, "SELECT COUNT(*) FROM idea")).containsExactly("0");
        }
        for (var child : children) {
            child.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void repairsItselfAfterTheServerWasKilled() throws Exception {
        try (var database = start()) {
            update(database, "CREATE TABLE idea (title VARCHAR(300) PRIMARY KEY)");
            update(database, "INSERT INTO idea VALUES ('" + SENTENCE + "')");
            ProcessHandle.of(database.serverPid()).orElseThrow().destroyForcibly();
            database.onStop().get(30, TimeUnit.SECONDS);
        }
        try (var database = start()) {
            assertThat(column(database, "SELECT title FROM idea")).containsExactly(SENTENCE);
        }
    }

    @Test
    void startsAgainAfterAKillInTheMiddleOfTheFirstStart() throws IOException {
        Files.createDirectories(data.resolve("mariadb.part/mysql"));
        Files.writeString(data.resolve("mariadb.part/ibdata1"), "half");
        start().close();
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(EmbeddedDatabase.Settings.of(data).withBufferPool("64M"));
    }

    @Test
    void aChangeOfTablesThatWasKilledDoesNotLockTheNextStartOut() throws SQLException {
        try (var database = start()) {
            update(database, "CREATE TABLE DATABASECHANGELOGLOCK (ID INT PRIMARY KEY, LOCKED BOOLEAN, LOCKEDBY VARCHAR(255), LOCKGRANTED DATETIME)");
            update(database, "INSERT INTO DATABASECHANGELOGLOCK VALUES (1, TRUE, 'somebody', NOW())");
        }
        try (var database = start()) {
            assertThat(column(database, "SELECT LOCKED FROM DATABASECHANGELOGLOCK")).containsExactly("0");
        }
    }

    private static void update(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<String> column(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
