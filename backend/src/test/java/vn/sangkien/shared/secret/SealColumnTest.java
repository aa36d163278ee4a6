package vn.sangkien.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.shared.database.TableOwner;

/** An installation that has kept its columns in plain text until now. */
@QuarkusTest
class SealColumnTest {

    private static final int ROWS = 2_345;

    @Inject
    TableOwner owner;
    @Inject
    Sealing sealing;

    @BeforeEach
    void plainTable() throws SQLException {
        run("CREATE TABLE before_sealing (a BIGINT, b INT, contact VARCHAR(100), contact_sealed VARBINARY(500), contact_key CHAR(64), PRIMARY KEY (a, b))",
                "INSERT INTO before_sealing (a, b, contact) SELECT seq, seq % 3, IF(seq % 10 = 0, NULL, CONCAT(' Ng\u01b0\u1eddi', seq, '@EXAMPLE.vn ')) FROM seq_1_to_" + ROWS);
    }

    @AfterEach
    void dropIt() throws SQLException {
        run("DROP TABLE before_sealing");
    }

    @Test
    void everyRowIsSealedOnceAlsoWhenItBrokeOff() throws SQLException {
        step("login");
        try (Connection connection = owner.connect(); Statement statement = connection.createStatement()) {
            statement.execute("UPDATE before_sealing SET contact_sealed = NULL, contact_key = NULL WHERE a > 1000");
        }
        String kept = one("SELECT HEX(contact_sealed) FROM before_sealing WHERE a = 999");
        step("login");

        assertThat(one("SELECT COUNT(*) FROM before_sealing WHERE (contact IS NULL) <> (contact_sealed IS NULL) OR (contact IS NULL) <> (contact_key IS NULL)")).isEqualTo("0");
        assertThat(one("SELECT HEX(contact_sealed) FROM before_sealing WHERE a = 999")).isEqualTo(kept);
        try (Connection connection = owner.connect(); Statement statement = connection.createStatement();
             var rows = statement.executeQuery("SELECT a, contact, contact_sealed, contact_key FROM before_sealing WHERE contact IS NOT NULL")) {
            int seen = 0;
            while (rows.next()) {
                assertThat(sealing.text(rows.getBytes(3))).isEqualTo(rows.getString(2));
                assertThat(rows.getString(4)).isEqualTo(sealing.index("login", "ng\u01b0\u1eddi" + rows.getLong(1) + "@example.vn"));
                seen++;
            }
            assertThat(seen).isEqualTo(ROWS - ROWS / 10);
        }
    }

    @Test
    void withoutAPurposeThereIsNoIndex() throws SQLException {
        step(null);

        assertThat(one("SELECT CONCAT(COUNT(contact_sealed), ' ', COUNT(contact_key)) FROM before_sealing")).isEqualTo((ROWS - ROWS / 10) + " 0");
    }

    private void step(String purpose) throws SQLException {
        var step = new SealColumn();
        step.setTable("before_sealing");
        step.setId("a,b");
        step.setColumn("contact");
        step.setPurpose(purpose);
        try (Connection connection = owner.connect()) {
            step.seal(connection, () -> sealing);
        }
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = owner.connect(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String one(String query) throws SQLException {
        try (Connection connection = owner.connect(); Statement statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
