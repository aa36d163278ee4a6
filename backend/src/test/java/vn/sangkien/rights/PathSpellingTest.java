package vn.sangkien.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;

/** However the address of something that needs a right is spelled, nobody gets it without one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PathSpellingTest {

    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 405);

    @Inject
    World world;
    @TestHTTPResource
    URI server;

    @Test
    void noSpellingOpensWhatNeedsARight() throws IOException {
        String unit = world.root().id();
        for (String path : List.of("/api/v1/audit-events", "/api/v1/audit-events/people", "/api/v1/recounts", "/api/v1/unit-imports", "/api/v1/review-queue", "/api/v1/units/" + unit + "/grants",
                "/api/v1/units/" + unit + "/sheet", "/api/v1/me")) {
            List<String> spellings = spellings(path);
            assertThat(spellings).hasSizeGreaterThanOrEqualTo(40);
            for (String spelling : spellings) {
                assertThat(status("GET", spelling)).as("GET " + spelling).isIn(REFUSED);
                assertThat(status("POST", spelling)).as("POST " + spelling).isIn(415, 400, 401, 403, 404, 405);
            }
        }
    }

    private static List<String> spellings(String path) {
        int last = path.lastIndexOf('/');
        String above = path.substring(0, last);
        String name = path.substring(last + 1);
        var all = new ArrayList<String>(List.of(path, path + "/", path + "//", "/" + path, "//" + path, "////" + path.substring(1), path.replace("/v1/", "//v1/"), path.replace("/v1/", "/v1//"),
                path.replace("/v1/", "/v1///"), path + ";x", path + ";x=1", path + ";", path + "/;x", above + ";x/" + name, path.replace("/v1", ";a=b/v1"), path + "%3B", path + "%3Bx",
                path + "%3bx", above + "%3B/" + name, above + "%2F" + name, above + "%2f" + name, path + "%2F", path.replace("/api/", "/api%2F"), above + "%5C" + name, above + "%5c" + name,
                path + "%5C", above + "\\" + name, path + ".", path + "..", above + "/./" + name, above + "/x/../" + name, above + "/x/..;/" + name, above + "/%2e/" + name,
                above + "/x/%2e%2e/" + name, path + "%00", path + "%20", path + "?", path + "?x=1", path + "%3F", path + "%23", path + ".json", path + "%2ejson", path + "%252F",
                path.toUpperCase(Locale.ROOT), "/api/V1" + path.substring("/api/v1".length()), "/API/v1" + path.substring("/api/v1".length())));
        all.add(above + "/" + "%" + Integer.toHexString(name.charAt(0)) + name.substring(1));
        return all.stream().distinct().toList();
    }

    /** As it is written: clients put addresses in order before they send them. */
    private int status(String method, String path) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((method + " " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
