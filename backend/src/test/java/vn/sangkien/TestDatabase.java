package vn.sangkien;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import vn.sangkien.shared.database.EmbeddedDatabase;
import vn.sangkien.shared.database.FreshFolder;

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
            return Map.of(
                    "quarkus.datasource.jdbc.url", Main.withDriverParameters(database.jdbcUrl()),
                    "quarkus.datasource.username", database.user(),
                    "quarkus.datasource.password", database.password(),
                    "sangkien.jwt.keys", keys.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
