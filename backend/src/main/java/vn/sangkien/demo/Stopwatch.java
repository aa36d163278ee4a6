package vn.sangkien.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How long each step of a load took, for the log. */
final class Stopwatch {

    private final long started = System.nanoTime();
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private long last = started;

    void done(String step) {
        long now = System.nanoTime();
        seconds.put(step, (now - last) / 1e9);
        last = now;
    }

    @Override
    public String toString() {
        return seconds.entrySet().stream().map(step -> "%s %.1f".formatted(step.getKey(), step.getValue()))
                .collect(Collectors.joining(", ", "%.1f s (".formatted((System.nanoTime() - started) / 1e9), ")"));
    }
}
