package vn.sangkien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody at the keyboard is told by a command, in a process of its own. */
class CommandTest {

    private static final List<String> SETTINGS = List.of("SANGKIEN_DATA", "JDBC_URL", "JDBC_USER", "JDBC_PASSWORD", "JWT_KEYS", "DATA_KEYS");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"recount", "audit-check"})
    void withoutADatabaseItMakesNoneAndSaysWhatToSet(String command) throws Exception {
        Answer nothingSet = run(Map.of(), command);
        assertThat(nothingSet.status()).isEqualTo(1);
        assertThat(nothingSet.text()).hasLineCount(1).startsWith(command + " found no database in " + folder.toRealPath().resolve("data")).contains(SETTINGS);

        Answer elsewhere = run(Map.of("SANGKIEN_DATA", "nham/cho"), command);
        assertThat(elsewhere.status()).isEqualTo(1);
        assertThat(elsewhere.text()).startsWith(command + " found no database in " + folder.toRealPath().resolve("nham/cho"));

        assertThat(folder).isEmptyDirectory();
    }

    private record Answer(int status, String text) {
    }

    private Answer run(Map<String, String> settings, String... arguments) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), Main.class.getName());
        builder.command().addAll(List.of(arguments));
        SETTINGS.forEach(builder.environment()::remove);
        builder.environment().putAll(settings);
        Process process = builder.directory(folder.toRealPath().toFile()).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }
}
