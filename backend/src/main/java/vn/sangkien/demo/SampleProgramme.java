package vn.sangkien.demo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.account.StoredLogins;

/** Loads the sample programme at the first start that asks for it, before any request is taken, and shows its accounts. */
@ApplicationScoped
class SampleProgramme {

    /** So that of several nodes starting at once one loads and the others wait for it. */
    private static final String TAKE_TURN = "SELECT GET_LOCK('sample-programme', 50)";

    private final AgroalDataSource database;
    private final SampleLoad load;
    private final StoredLogins logins;
    private final Optional<SampleScale> scale;
    private final String address;

    SampleProgramme(AgroalDataSource database, SampleLoad load, StoredLogins logins,
                    @ConfigProperty(name = "sangkien.sample-programme", defaultValue = "none") String scale,
                    @ConfigProperty(name = "quarkus.http.host") String host, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.database = database;
        this.load = load;
        this.logins = logins;
        this.scale = SampleScale.named(scale);
        this.address = "http://" + host + ":" + port + "/";
    }

    void start(@Observes StartupEvent started) throws SQLException {
        if (scale.isPresent()) {
            loadOnce(scale.get());
            show();
        }
    }

    private void loadOnce(SampleScale wanted) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(TAKE_TURN);
            try {
                List<String> campaigns = column(statement, "SELECT code FROM campaign");
                boolean brokeOff = campaigns.contains(SampleLoad.LOADING);
                if (brokeOff) {
                    load.clear();
                }
                if (brokeOff || campaigns.isEmpty() && column(statement, "SELECT code FROM unit LIMIT 1").isEmpty()) {
                    load.run(wanted);
                }
            } finally {
                statement.execute("DO RELEASE_LOCK('sample-programme')");
            }
        }
    }

    /** Standard output, not the log: this is what somebody who has just started the programme is looking for. */
    private void show() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            var lines = new ArrayList<String>();
            for (SampleAccount account : SampleAccount.values()) {
                column(statement, """
                        SELECT CONCAT(RPAD(COALESCE(g.role, 'WORKER'), 16, ' '), COALESCE(u.name, '—'))
                        FROM account a LEFT JOIN role_grant g ON g.account_id = a.id LEFT JOIN registration r ON r.account_id = a.id
                        LEFT JOIN unit u ON u.id = COALESCE(g.unit_id, r.unit_id)
                        WHERE a.phone_key = '%s'""".formatted(logins.key(account.phone())))
                        .forEach(part -> lines.add("  %-24s%-16s%s".formatted(account.email(), account.phone(), part)));
            }
            if (!lines.isEmpty()) {
                System.out.println("Tài khoản mẫu / sample accounts, mật khẩu / password " + SampleAccount.PASSWORD + ":");
                lines.forEach(System.out::println);
            }
            System.out.println("Tin nhắn mẫu / messages that would have been sent: " + address + "sample-messages");
            System.out.println("Sáng Kiến: " + address);
        }
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
