package vn.sangkien.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
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

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1/me", "/API/v1/me", "/Api/v1/client/ideas", "/oauth2/token", "/OAuth2/Token", "/q", "/Q/metrics", "/.Well-Known/jwks.json"})
    void whatIsTheApplicationsIsNoPageHoweverItIsSpelled(String path) {
        assertThat(WebRoute.mayBePage(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api-clients", "/ideas", "/questions"})
    void otherAddressesMayBePages(String path) {
        assertThat(WebRoute.mayBePage(path)).isTrue();
    }
}
