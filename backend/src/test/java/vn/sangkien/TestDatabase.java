package vn.sangkien;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.sangkien.shared.database.EmbeddedDatabase;
import vn.sangkien.shared.database.FreshFolder;
import vn.sangkien.shared.secret.DataKeys;

/** One real MariaDB for a whole test run, empty at its start. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        var data = FreshFolder.at(Path.of("target", "test-database"));
        database = EmbeddedDatabase.start(
                EmbeddedDatabase.Settings.of(data).withBufferPool("256M").withoutDurability());
        var keys = data.resolve("keys").toAbsolutePath();
        try {
            SigningKeyFile.ensureOneIn(keys);
            DataKeys.ensure(keys);
            var settings = new HashMap<String, String>(Map.of(
                    "quarkus.datasource.jdbc.url", Main.withDriverParameters(database.jdbcUrl()),
                    "quarkus.datasource.username", database.user(),
                    "quarkus.datasource.password", database.password(),
                    "sangkien.jwt.keys", keys.toString(), "sangkien.data-keys", keys.toString(),
                    // A mail server is there only while a test starts one.
                    "quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", Integer.toString(freePort()),
                    "quarkus.mailer.start-tls", "DISABLED", "quarkus.mailer.keep-alive", "false"));
            settings.put("quarkus.liquibase.username", database.owner());
            settings.put("quarkus.liquibase.password", database.ownerPassword());
            settings.put("quarkus.liquibase.change-log-parameters.application-user", database.user() + "@127.0.0.1");
            // A provider of sign-ins is there only while a test starts one.
            settings.put("sangkien.providers.thu.issuer", "http://127.0.0.1:" + freePort() + "/thu");
            settings.put("sangkien.providers.thu.client-id", "sangkien");
            settings.put("sangkien.providers.thu.name-vi", "Cổng thử");
            settings.put("sangkien.providers.thu.name-en", "Test portal");
            settings.put("sangkien.web.address", "https://sangkien.example.vn");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
