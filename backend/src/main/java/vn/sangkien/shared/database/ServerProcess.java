package vn.sangkien.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One run of the server, under a small shell that outlives this process and stops the server after it. */
final class ServerProcess {

    /**
     * The shell's standard input is a pipe from this process; its end means that this process is gone, even by kill -9.
     * Ctrl-C and the like reach a whole process group, but it is this process that decides when the server stops: the
     * shell takes no signals, and the server has a group of its own.
     */
    private static final String SUPERVISOR = """
            trap '' INT HUP TERM
            exec 3<&0
            $(command -v setsid) "$@" </dev/null 3<&- &
            server=$!
            { while read -r line; do :; done; kill "$server"; } <&3 &
            watcher=$!
            wait "$server"
            status=$?
            kill -KILL "$watcher" 2>/dev/null
            exit "$status"
            """;

    private final Process supervisor;
    private final int port;
    private final Path log;
    private final long logStart;

    private ServerProcess(Process supervisor, int port, Path log, long logStart) {
        this.supervisor = supervisor;
        this.port = port;
        this.log = log;
        this.logStart = logStart;
    }

    static ServerProcess launch(EmbeddedDatabase.Settings settings, DataFolder folder, ServerBinaries binaries) {
        awaitEarlierServer(folder);
        try {
            int port = freePort();
            DatabaseUsers.write(folder);
            var command = new ArrayList<>(List.of("sh", "-c", SUPERVISOR, "sangkien-mariadb"));
            command.addAll(baseCommand(binaries, folder.serverFiles()));
            // Without skip-ssl every start makes a new 4096-bit RSA key, which takes 3 to 15 seconds.
            command.addAll(List.of(
                    "--skip-ssl",
                    "--bind-address=127.0.0.1",
                    "--port=" + port,
                    "--socket=mariadb.sock",
                    "--pid-file=" + folder.pidFile(),
                    "--tmpdir=" + folder.temporaryFiles(),
                    "--init-file=" + folder.startStatements(),
                    "--character-set-server=utf8mb4",
                    "--collation-server=" + DataFolder.COLLATION,
                    "--character-set-collations=utf8mb4=" + DataFolder.COLLATION,
                    "--default-time-zone=+00:00",
                    "--max-connections=100",
                    "--skip-log-bin",
                    "--skip-name-resolve",
                    "--performance-schema=OFF",
                    "--local-infile=OFF",
                    "--innodb-snapshot-isolation=ON",
                    "--innodb-doublewrite=ON",
                    "--innodb-flush-log-at-trx-commit=" + (settings.durable() ? 1 : 0),
                    "--innodb-buffer-pool-size=" + settings.bufferPool()));
            var log = folder.serverLog();
            long logStart = Files.exists(log) ? Files.size(log) : 0;
            var supervisor = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
            return new ServerProcess(supervisor, port, log, logStart);
        } catch (IOException e) {
            throw new DatabaseStartException("Cannot start MariaDB: " + e, e);
        }
    }

    /** Options that the first initialisation needs too. */
    static List<String> baseCommand(ServerBinaries binaries, Path files) throws IOException {
        var command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.folder(),
                "--datadir=" + files,
                "--lc-messages-dir=" + binaries.share(),
                "--character-sets-dir=" + binaries.share().resolve("charsets")));
        if (isRoot()) {
            command.add("--user=root");
        }
        return command;
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    /** A server whose owner was killed a moment ago is still writing its last pages. */
    private static void awaitEarlierServer(DataFolder folder) {
        folder.serverPid().flatMap(ProcessHandle::of)
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains("--datadir=" + folder.serverFiles()))
                .ifPresent(process -> {
                    try {
                        process.onExit().get(60, TimeUnit.SECONDS);
                    } catch (TimeoutException e) {
                        throw new DatabaseStartException("The MariaDB process " + process.pid()
                                + " still uses the data folder " + folder.path() + ". Stop it first.", e);
                    } catch (InterruptedException | ExecutionException e) {
                        throw new DatabaseStartException("Interrupted while an earlier MariaDB was stopping.", e);
                    }
                });
    }

    void awaitConnection(DataFolder folder, Duration limit) {
        var deadline = Instant.now().plus(limit);
        while (true) {
            try {
                connect(DataFolder.OWNER, folder.ownerPassword()).close();
                DatabaseUsers.forget(folder);
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                if (Instant.now().isAfter(deadline)) {
                    throw new DatabaseStartException("MariaDB does not answer.\n" + tail(log), e);
                }
            }
            try {
                if (supervisor.waitFor(30, TimeUnit.MILLISECONDS)) {
                    throw new DatabaseStartException("MariaDB ended while starting.\n" + tail(log));
                }
            } catch (InterruptedException e) {
                throw new DatabaseStartException("Interrupted while MariaDB was starting.", e);
            }
        }
    }

    boolean portWasTaken() {
        try (var file = Files.newInputStream(log)) {
            file.skipNBytes(logStart);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).contains("Bind on TCP/IP port");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not through DriverManager, which looks the driver up by class loader and fails inside the packaged application. */
    Connection connect(String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2000");
        return new org.mariadb.jdbc.Driver().connect(jdbcUrl(), properties);
    }

    String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DataFolder.DATABASE;
    }

    int port() {
        return port;
    }

    CompletableFuture<Void> onExit() {
        return supervisor.onExit().thenAccept(process -> {});
    }

    void stop() {
        try {
            supervisor.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        supervisor.onExit().join();
    }

    static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "The log " + log + " cannot be read: " + e;
        }
    }
}
