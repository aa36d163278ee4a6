package vn.sangkien.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void build() throws IOException {
        for (String name : new String[] {"csp.txt", "index.html", "shell.html", "ideas/index.html", "assets/main-1a2b.js"}) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    @ParameterizedTest
    @CsvSource({"/, /index.html", "/ideas, /ideas/index.html", "/units/0K8WZ3Q5R7T1A, /shell.html", "/assets/main-1a2b.js, /assets/main-1a2b.js"})
    void everyAddressOfAPageIsAPage(String path, String file) {
        assertThat(WebFiles.read(folder).find(path)).map(WebFiles.File::path).contains(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/x", "/assets/x.js", "/assets/", "/robots.old", "/csp.txt"})
    void aMissingFileIsNoPage(String path) {
        assertThat(WebFiles.read(folder).find(path)).isEmpty();
    }

    @Test
    void theApiIsNoPageHoweverItIsSpelled() {
        assertThat(WebRoute.isApi("/api/v1/me")).isTrue();
        assertThat(WebRoute.isApi("/API/v1/me")).isTrue();
        assertThat(WebRoute.isApi("/api-clients")).isFalse();
    }
}
