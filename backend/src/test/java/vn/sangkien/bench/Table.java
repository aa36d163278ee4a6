package vn.sangkien.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sangkien.bench.Load.Figures;

/** What was measured: a line for each path and scale, in the form of {@code docs/benchmarks.md}. */
final class Table {

    private record Line(int ideas, Figures figures, Figures limit) {
    }

    private final Map<String, List<Line>> paths = new LinkedHashMap<>();
    private final Map<String, String> wanted = new LinkedHashMap<>();
    private int ideas;

    void scale(int count) {
        ideas = count;
    }

    /** @param limit the most that this machine can do, measured beside it; null where there is none */
    void add(String path, Figures figures, Figures limit, String wantedFigure) {
        String name = path.replaceAll(" \\(\\d+ differences\\)", "");
        paths.computeIfAbsent(name, any -> new ArrayList<>()).add(new Line(ideas, figures, limit));
        wanted.put(name, wantedFigure);
        System.out.println(ideas + " " + path + ": " + cells(new Line(ideas, figures, limit)));
    }

    void print() {
        System.out.println("\n| Path | Ideas | Rate /s | p50 ms | p95 ms | p99 ms | Limit /s | Of limit | Growth | Wanted |");
        System.out.println("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --- |");
        paths.forEach((path, lines) -> {
            for (Line line : lines) {
                String growth = line == lines.get(0) ? "" : "%.2f".formatted(growth(lines.get(0), line));
                System.out.printf("| %s | %,d | %s | %s | %s |%n", path, line.ideas(), cells(line), growth, wanted.get(path));
            }
        });
    }

    private static String cells(Line line) {
        Figures figures = line.figures();
        String limit = line.limit() == null ? " | " : "%s | %.2f".formatted(number(line.limit().rate()), figures.rate() / line.limit().rate());
        return String.join(" | ", number(figures.rate()), number(figures.p50()), number(figures.p95()), number(figures.p99()), limit);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 1 ? "%.1f" : "%.3f", value);
    }

    /** How many times as long the larger takes. */
    private static double growth(Line small, Line large) {
        return large.figures().p95() / small.figures().p95();
    }
}
