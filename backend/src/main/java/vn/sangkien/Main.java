package vn.sangkien;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.TimeZone;
import vn.sangkien.audit.AuditCheckCommand;
import vn.sangkien.shared.database.DatabaseStartException;
import vn.sangkien.shared.database.EmbeddedDatabase;
import vn.sangkien.shared.secret.DataKeys;
import vn.sangkien.standings.recount.RecountCommand;

/** Finds or starts the database, then starts the application. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        // The driver writes an Instant as local time of the process, and the database keeps UTC.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            switch (args.length == 0 ? "run" : args[0]) {
                case "run" -> {
                    requireFreePort();
                    prepare();
                    Quarkus.run(args);
                }
                case RecountCommand.NAME -> recount(args);
                case AuditCheckCommand.NAME -> auditCheck(args);
                case "create-key" -> System.out.println(SigningKeyFile.createIn(folder(args)));
                case "create-data-keys" -> DataKeys.ensure(folder(args));
                case "rotate-data-keys" -> System.out.println(DataKeys.rotate(folder(args)));
                default -> throw new StartRefused("Unknown command " + args[0] + "; there are: run, recount [--repair], audit-check,"
                        + " create-key <folder>, create-data-keys <folder>, rotate-data-keys <folder>");
            }
        } catch (DatabaseStartException | StartRefused | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static Path folder(String... args) {
        if (args.length != 2) {
            throw new StartRefused(args[0] + " needs the folder of the keys");
        }
        return Path.of(args[1]);
    }

    /** Beside the application when that has a database of its own; otherwise while it is stopped. */
    private static void recount(String... args) throws IOException {
        if (!RecountCommand.understands(args)) {
            throw new StartRefused("recount takes nothing but --repair");
        }
        command(RecountCommand.class, args);
    }

    private static void auditCheck(String... args) throws IOException {
        if (args.length > 1) {
            throw new StartRefused("audit-check takes nothing more");
        }
        command(AuditCheckCommand.class, args);
    }

    private static void command(Class<? extends QuarkusApplication> command, String... args) throws IOException {
        requireData(args[0]);
        prepare();
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("sangkien.sample-programme", "none");
        Quarkus.run(command, args);
    }

    /** An empty database that was made on the spot would be called right. */
    private static void requireData(String command) {
        if (setting("JDBC_URL").isEmpty() && !EmbeddedDatabase.isIn(dataFolder())) {
            throw new StartRefused(command + " found no database in " + dataFolder() + ". Set what the application is started with: SANGKIEN_DATA (its data folder),"
                    + " or JDBC_URL, JDBC_USER, JDBC_PASSWORD, JWT_KEYS and DATA_KEYS.");
        }
    }

    private static void prepare() throws IOException {
        var url = setting("JDBC_URL");
        if (url.isPresent()) {
            String user = required("JDBC_USER");
            String password = required("JDBC_PASSWORD");
            System.setProperty("sangkien.jwt.keys", required("JWT_KEYS"));
            System.setProperty("sangkien.data-keys", required("DATA_KEYS"));
            String application = requireDatabase(url.get(), user, password);
            useDatabase(url.get(), user, password);
            setting("JDBC_MIGRATION_USER").ifPresent(owner -> {
                requireDatabase(url.get(), owner, required("JDBC_MIGRATION_PASSWORD"));
                useOwner(owner, required("JDBC_MIGRATION_PASSWORD"), application);
            });
            beProduction();
        } else {
            Path data = dataFolder();
            startDatabase(data);
            SigningKeyFile.ensureOneIn(data.resolve("keys"));
            System.setProperty("sangkien.jwt.keys", data.resolve("keys").toString());
            DataKeys.ensure(data.resolve("data-keys"));
            System.setProperty("sangkien.data-keys", data.resolve("data-keys").toString());
        }
    }

    private static Path dataFolder() {
        return Path.of(setting("SANGKIEN_DATA").orElse("data")).toAbsolutePath();
    }

    /** A database of its own and secure cookies: real people's data. Pages for developers are off unless somebody wants them on, which is refused. */
    private static void beProduction() {
        if (!setting("SECURE_COOKIE").map("false"::equals).orElse(false)) {
            System.setProperty("sangkien.production", "true");
            if (setting("QUARKUS_SWAGGER_UI_ENABLED").isEmpty() && setting("quarkus.swagger-ui.enabled").isEmpty()) {
                System.setProperty("quarkus.swagger-ui.enabled", "false");
            }
        }
    }

    /** Otherwise it would be noticed only after the database was started and filled. */
    private static void requireFreePort() {
        String host = setting("HOST").orElse("127.0.0.1");
        String port = setting("PORT").orElse("8080");
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, Integer.parseInt(port)));
        } catch (IOException | IllegalArgumentException unusable) {
            throw new StartRefused("Cannot listen on " + host + ":" + port + " (" + unusable.getMessage() + "). Choose another with PORT=… or HOST=…");
        }
    }

    /** @return the user as the database knows it, with the place it connects from */
    private static String requireDatabase(String url, String user, String password) {
        try (var connection = DriverManager.getConnection(url, user, password); var statement = connection.createStatement();
             var row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            return row.getString(1);
        } catch (SQLException unreachable) {
            throw new StartRefused("The database of JDBC_URL cannot be used: " + unreachable.getMessage());
        }
    }

    private static void startDatabase(Path data) {
        var settings = EmbeddedDatabase.Settings.of(data);
        settings = setting("MARIADB_BUFFER_POOL").map(settings::withBufferPool).orElse(settings);
        settings = setting("MARIADB_BINARIES").map(Path::of).map(settings::withBinaries).orElse(settings);
        var database = EmbeddedDatabase.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterApplication(database), "database-stop"));
        database.onStop().thenRun(() -> Quarkus.asyncExit(1));
        useDatabase(withDriverParameters(database.jdbcUrl()), database.user(), database.password());
        useOwner(database.owner(), database.ownerPassword(), database.user() + "@127.0.0.1");
    }

    /** Shutdown hooks run side by side, and requests that are still being answered need the database. */
    private static void stopAfterApplication(EmbeddedDatabase database) {
        var application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        database.close();
    }

    private static void useDatabase(String url, String user, String password) {
        System.setProperty("quarkus.datasource.jdbc.url", url);
        System.setProperty("quarkus.datasource.username", user);
        System.setProperty("quarkus.datasource.password", password);
    }

    /** Only inserts are rewritten into one statement; updates keep their row counts, which optimistic locking needs. */
    static String withDriverParameters(String url) {
        return url + "?connectTimeout=2000&rewriteBatchedStatements=true";
    }

    /** Where the application's user may not make tables, another one does. */
    private static void useOwner(String user, String password, String application) {
        System.setProperty("quarkus.liquibase.username", user);
        System.setProperty("quarkus.liquibase.password", password);
        System.setProperty("quarkus.liquibase.change-log-parameters.application-user", application);
    }

    private static String required(String name) {
        return setting(name).orElseThrow(() -> new StartRefused(
                name + " is missing. With JDBC_URL set, JDBC_USER, JDBC_PASSWORD, JWT_KEYS (the folder of the signing keys)"
                        + " and DATA_KEYS (the folder of the keys of stored data), both the same on every node, must be set too."));
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name, System.getenv(name))).filter(value -> !value.isBlank());
    }

    private static final class StartRefused extends RuntimeException {
        StartRefused(String message) {
            super(message);
        }
    }
}
