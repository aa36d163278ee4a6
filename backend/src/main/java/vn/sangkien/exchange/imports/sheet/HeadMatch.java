package vn.sangkien.exchange.imports.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.shared.text.LegacyFont;

/** Finds out which column of a file is meant by which title: without regard to order, accents, case, signs and single words. */
public final class HeadMatch {

    /** Titles of what a file with errors has more; never matched. */
    public static final String REASON_VI = "Lý do không nhập được";
    public static final String REASON_EN = "Why it was not imported";

    private static final double CLOSE = 0.6;
    /** Its own title, before any other name of a column. */
    private static final double EXACT = 2;

    private HeadMatch() {
    }

    private record Fit(int place, Column column, double score) {
    }

    /** @param remembered names of columns by folded title, as matched the last time. @return names of columns by place; what fits nothing is absent */
    public static Map<Integer, String> guess(List<String> titles, List<Column> columns, Map<String, String> remembered) {
        var matched = new TreeMap<Integer, String>();
        var taken = new HashSet<String>();
        for (int place = 0; place < titles.size(); place++) {
            String known = remembered.get(Folded.of(titles.get(place)));
            if (known != null && columns.stream().anyMatch(column -> column.name().equals(known)) && taken.add(known)) {
                matched.put(place, known);
            }
        }
        fits(titles, columns).stream().sorted(Comparator.comparingDouble(Fit::score).reversed().thenComparingInt(Fit::place)).forEach(fit -> {
            if (!matched.containsKey(fit.place()) && taken.add(fit.column().name())) {
                matched.put(fit.place(), fit.column().name());
            }
        });
        return matched;
    }

    private static List<Fit> fits(List<String> titles, List<Column> columns) {
        return Stream.iterate(0, place -> place < titles.size(), place -> place + 1).flatMap(place -> columns.stream()
                .map(column -> new Fit(place, column, score(titles.get(place), column)))).filter(fit -> fit.score() >= CLOSE).toList();
    }

    private static double score(String title, Column column) {
        if (title.isBlank() || title.equals(REASON_VI) || title.equals(REASON_EN)) {
            return 0;
        }
        String unicode = LegacyFont.in(title).map(font -> font.read(title)).orElse(title);
        double own = Stream.of(column.title().vi(), column.title().en(), column.name()).mapToDouble(name -> alike(words(unicode), words(name))).max().orElse(0);
        double other = column.alsoCalled().stream().mapToDouble(name -> alike(words(unicode), words(name))).max().orElse(0);
        return own == 1 ? EXACT : Math.max(own, other);
    }

    /** One for the same words, less the more of them are only in one of the two. */
    private static double alike(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Folded.of(text.replaceAll("\\([^)]*\\)|\\*", " ")).split(" ")));
    }

    /** For the next file of the same source. */
    public static Map<String, String> remember(List<String> titles, Map<Integer, String> matching) {
        var kept = new HashMap<String, String>();
        matching.forEach((place, column) -> {
            if (place < titles.size() && !titles.get(place).isBlank()) {
                kept.put(Folded.of(titles.get(place)), column);
            }
        });
        return kept;
    }
}
