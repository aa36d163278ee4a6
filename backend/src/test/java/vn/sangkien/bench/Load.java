package vn.sangkien.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Requests, sent by wrk as fast as the answers come or one after the other. */
final class Load {

    private final String url;
    private final Path work;

    Load(String url, Path work) {
        this.url = url;
        this.work = work;
    }

    /** @param tag for {@code If-None-Match} of a GET, {@code Idempotency-Key} of others; empty texts leave a header out */
    record Request(String method, String path, String token, String tag, String body) {

        static Request get(String path) {
            return new Request("GET", path, "", "", "");
        }

        private String line() {
            return String.join("\t", method, path, token, tag, body);
        }
    }

    /** Over {@code seconds}, in milliseconds; a request refused is an error and counts in no figure. */
    Figures send(List<Request> requests, int connections, int seconds) throws IOException, InterruptedException {
        Path file = work.resolve("requests");
        Files.write(file, requests.stream().map(Request::line).toList());
        var wrk = new ProcessBuilder(System.getenv("WRK"), "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "20s", "-s", ".ci/bench.lua", url,
                "--", file.toString()).redirectErrorStream(true).start();
        String output = new String(wrk.getInputStream().readAllBytes());
        wrk.waitFor();
        String[] result = output.lines().filter(line -> line.startsWith("RESULT")).findFirst()
                .orElseThrow(() -> new IllegalStateException(output)).split(" ");
        int sent = Integer.parseInt(result[5]);
        int errors = Integer.parseInt(result[6]);
        if (errors * 100 > sent) {
            throw new IllegalStateException(errors + " of " + sent + " refused: " + requests.get(0));
        }
        return new Figures(Double.parseDouble(result[1]) * (sent - errors) / sent, Double.parseDouble(result[2]), Double.parseDouble(result[3]),
                Double.parseDouble(result[4]));
    }

    /** @param rate per second, or what else the path counts */
    record Figures(double rate, double p50, double p95, double p99) {

        static Figures of(double[] millis) {
            double[] sorted = Arrays.stream(millis).sorted().toArray();
            double sum = Arrays.stream(sorted).sum();
            return new Figures(sorted.length * 1_000 / sum, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
        }

        /** Of one thing done once. */
        static Figures once(double rate, double millis) {
            return new Figures(rate, millis, millis, millis);
        }

        private static double at(double[] sorted, double share) {
            return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
        }
    }
}
