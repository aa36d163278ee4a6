package vn.sangkien.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application, started as {@code make run} starts it, and its database. */
final class Application implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");
    /** Of each generation. */
    private static final Pattern HEAP = Pattern.compile("generation\\s+total \\d+K, used (\\d+)K");
    private static final Pattern DATABASE = Pattern.compile("MariaDB is ready on (127\\.0\\.0\\.1:\\d+)");

    private final Process process;
    private final Path data;
    private final Path log;
    final String url;

    private Application(Process process, Path data, Path log) throws IOException, InterruptedException {
        this.process = process;
        this.data = data;
        this.log = log;
        this.url = await(LISTENING);
    }

    static Application start(Path jar, Path data) throws IOException, InterruptedException {
        return start(jar, data, Map.of());
    }

    /** @param more settings than everything is measured with */
    static Application start(Path jar, Path data, Map<String, String> more) throws IOException, InterruptedException {
        Path log = data.resolve("application.log");
        // Everybody is at one address here.
        var settings = new HashMap<>(Map.of("PORT", "0", "HOST", "127.0.0.1", "SAMPLE_PROGRAMME", "none", "IDEA_INDEX_REST", "0", "REQUESTS_PER_SECOND", "1000000"));
        settings.putAll(more);
        return new Application(launch(jar, data, log, settings), data, log);
    }

    /** Runs a command of the program to its end. */
    static void command(Path jar, Path data, String bufferPool, String... command) throws IOException, InterruptedException {
        Path log = data.resolve("command.log");
        int code = launch(jar, data, log, Map.of("MARIADB_BUFFER_POOL", bufferPool), command).waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ", see " + log);
        }
    }

    private static Process launch(Path jar, Path data, Path log, Map<String, String> settings, String... command) throws IOException {
        Files.createDirectories(data);
        var line = new ArrayList<>(List.of("java", "@backend/java.options", "-jar", jar.toString()));
        line.addAll(List.of(command));
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SANGKIEN_DATA", data.toString());
        builder.environment().putAll(settings);
        return builder.start();
    }

    private String await(Pattern wanted) throws IOException, InterruptedException {
        while (true) {
            Matcher found = wanted.matcher(Files.readString(log));
            if (found.find()) {
                return found.group(1);
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the application does not start, see " + log);
            }
        }
    }

    Connection database() throws SQLException, IOException, InterruptedException {
        return DriverManager.getConnection("jdbc:mariadb://" + await(DATABASE) + "/sangkien?rewriteBatchedStatements=true", "sangkien",
                Files.readString(data.resolve("database-password")).strip());
    }

    long pid() {
        return process.pid();
    }

    Path keys() {
        return data.resolve("keys");
    }

    /** In MB: what the process has in memory now, or at most had. */
    int memory(boolean most) throws IOException {
        String name = most ? "VmHWM:" : "VmRSS:";
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream().filter(line -> line.startsWith(name))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024).findFirst().orElseThrow();
    }

    /** In MB: what of its heap is in use once it has been cleared up. */
    int heap() throws IOException, InterruptedException {
        jcmd("GC.run");
        return HEAP.matcher(jcmd("GC.heap_info")).results().mapToInt(part -> Integer.parseInt(part.group(1))).sum() / 1024;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process asking = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid()), command).redirectErrorStream(true).start();
        String said = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asking.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
