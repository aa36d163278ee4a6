package vn.sangkien.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A phone that loses its network in the middle of a request is no fault of the server. */
@QuarkusTest
class BrokenOffTest {

    @TestHTTPResource("/api/v1/auth/login")
    URL login;

    @Test
    void aRequestThatBreaksOffIsNoErrorInTheLog() throws IOException {
        var errors = new Errors();
        Logger.getLogger("").addHandler(errors);
        try {
            for (int time = 0; time < 20; time++) {
                breakOff();
            }
            // The server still answers, so it has been through with those before.
            assertThat(answerOf("{}")).contains(" 400 ");
            assertThat(errors.seen).isEmpty();
        } finally {
            Logger.getLogger("").removeHandler(errors);
        }
    }

    private void breakOff() throws IOException {
        try (var connection = connect()) {
            connection.getOutputStream().write((head(1_000) + "{\"login\":").getBytes(StandardCharsets.US_ASCII));
            connection.getOutputStream().flush();
            connection.setSoLinger(true, 0);
        }
    }

    private String answerOf(String body) throws IOException {
        try (var connection = connect()) {
            connection.getOutputStream().write((head(body.length()) + body).getBytes(StandardCharsets.US_ASCII));
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket connect() throws IOException {
        URI server = URI.create(login.toString());
        return new Socket(server.getHost(), server.getPort());
    }

    private static String head(int length) {
        return "POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static final class Errors extends Handler {

        private final List<String> seen = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.SEVERE.intValue() && line.getLoggerName().contains("ProblemMapper")) {
                seen.add(line.getMessage());
            }
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
