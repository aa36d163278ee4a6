package vn.sangkien.shared.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A real MariaDB server as a child process on 127.0.0.1, kept in one data folder.
 *
 * <p>It stops with this process, however this process ends, and repairs itself at the next start after a crash.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EmbeddedDatabase.class.getName());

    /** Another process may take the free port between our look and the server's bind. */
    private static final int PORT_ATTEMPTS = 5;

    private final DataFolder folder;
    private final ServerProcess server;
    private volatile boolean closing;

    private EmbeddedDatabase(DataFolder folder, ServerProcess server) {
        this.folder = folder;
        this.server = server;
        server.onExit().thenRun(this::reportUnexpectedStop);
    }

    /**
     * @param data where everything that must survive is kept
     * @param binaries where the server's programs are unpacked to, once
     * @param bufferPool memory for InnoDB pages in the server's notation, such as {@code 512M}
     * @param durable whether a commit waits for the disk; false only for throw-away test data
     */
    public record Settings(Path data, Path binaries, String bufferPool, boolean durable) {

        private static final long MEGABYTE = 1 << 20;
        private static final long LEAST_POOL = 256 * MEGABYTE;
        private static final long MOST_POOL = 4_096 * MEGABYTE;

        public static Settings of(Path data) {
            return new Settings(data, ServerBinaries.defaultFolder(data), defaultBufferPool(), true);
        }

        /** A quarter of the machine's memory: what is read often must fit, and others live here too. */
        private static String defaultBufferPool() {
            long memory = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
            return Math.max(LEAST_POOL, Math.min(memory / 4, MOST_POOL)) / MEGABYTE + "M";
        }

        public Settings withBinaries(Path folder) {
            return new Settings(data, folder, bufferPool, durable);
        }

        public Settings withBufferPool(String size) {
            return new Settings(data, binaries, size, durable);
        }

        public Settings withoutDurability() {
            return new Settings(data, binaries, bufferPool, false);
        }
    }

    /** Whether a data folder holds one already. */
    public static boolean isIn(Path data) {
        return Files.isDirectory(DataFolder.serverFiles(data));
    }

    /**
     * Returns when the server accepts connections.
     *
     * @throws DatabaseStartException with a message fit for the person who started the program
     */
    public static EmbeddedDatabase start(Settings settings) {
        var folder = DataFolder.claim(settings.data());
        try {
            var binaries = ServerBinaries.unpackedTo(settings.binaries());
            folder.initialise(binaries);
            var database = new EmbeddedDatabase(folder, startServer(settings, folder, binaries));
            database.releaseChangeLock();
            return database;
        } catch (RuntimeException e) {
            folder.release();
            throw e;
        }
    }

    /** Whoever holds the folder is alone: a lock on the tables' changes is left from a program that was killed in the middle of them. */
    private void releaseChangeLock() {
        try (var connection = connect(); var statement = connection.createStatement();
             var found = statement.executeQuery("SHOW TABLES LIKE 'DATABASECHANGELOGLOCK'")) {
            if (found.next()) {
                statement.executeUpdate("UPDATE DATABASECHANGELOGLOCK SET LOCKED = 0, LOCKEDBY = NULL, LOCKGRANTED = NULL");
            }
        } catch (SQLException unreadable) {
            close();
            throw new DatabaseStartException("The lock on changes of the tables cannot be read: " + unreadable.getMessage());
        }
    }

    private static ServerProcess startServer(Settings settings, DataFolder folder, ServerBinaries binaries) {
        for (int attempt = 1; ; attempt++) {
            var server = ServerProcess.launch(settings, folder, binaries);
            try {
                server.awaitConnection(folder, Duration.ofSeconds(120));
                LOG.log(System.Logger.Level.INFO, "MariaDB is ready on 127.0.0.1:{0} with {1}",
                        Integer.toString(server.port()), folder.path());
                return server;
            } catch (DatabaseStartException e) {
                boolean portTaken = server.portWasTaken();
                server.stop();
                if (!portTaken || attempt == PORT_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void reportUnexpectedStop() {
        if (!closing) {
            LOG.log(System.Logger.Level.ERROR, "MariaDB stopped by itself; see {0}", folder.serverLog());
        }
    }

    /** The URL without driver parameters. */
    public String jdbcUrl() {
        return server.jdbcUrl();
    }

    /** Who adds, reads and changes what may change; neither the audit nor a frozen standing. */
    public String user() {
        return DataFolder.USER;
    }

    public String password() {
        return folder.password();
    }

    /** Who makes and changes tables; the password holds until the next start. */
    public String owner() {
        return DataFolder.OWNER;
    }

    public String ownerPassword() {
        return folder.ownerPassword();
    }

    /** The process id of the server itself. */
    public long serverPid() {
        return folder.serverPid().orElseThrow();
    }

    /** Completes when the server has ended, whoever ended it. */
    public CompletableFuture<Void> onStop() {
        return server.onExit();
    }

    /** Stops the server cleanly and gives the data folder back; a second call does nothing. */
    @Override
    public void close() {
        closing = true;
        server.stop();
        folder.release();
    }

    Connection connect() throws SQLException {
        return server.connect(DataFolder.OWNER, folder.ownerPassword());
    }
}
