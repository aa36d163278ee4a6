package vn.sangkien.shared.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process of its own that runs an embedded database until it is killed. */
final class DatabaseOwner {

    private static final String READY = "ready";

    private final Process process;
    private final BufferedReader output;

    private DatabaseOwner(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static DatabaseOwner launch(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new DatabaseOwner(new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), DatabaseOwner.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The first line of its output: {@code ready}, or why it does not start. */
    String answer() throws IOException {
        return output.readLine();
    }

    boolean isReady() throws IOException {
        return READY.equals(answer());
    }

    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    public static void main(String[] args) throws Exception {
        try {
            EmbeddedDatabase.start(EmbeddedDatabase.Settings.of(Path.of(args[0])).withBufferPool("64M"));
        } catch (DatabaseStartException e) {
            System.out.println(e.getMessage());
            return;
        }
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
