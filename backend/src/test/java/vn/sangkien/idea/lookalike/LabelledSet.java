package vn.sangkien.idea.lookalike;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;
import vn.sangkien.idea.index.Fingerprint;
import vn.sangkien.idea.index.IdeaTexts;

/**
 * Pairs of which it is known whether one is a copy: every idea of {@code lookalike/ideas.txt} with its copies of four kinds,
 * and all of them with each other, in the same form and under the same title, and told shortly with the same words about the benefit. In the file {@code [a|b]} stands for what a
 * copier changes.
 */
public final class LabelledSet {

    /** How a copy was made, or that it is none. */
    public enum Kind {
        EXACT(true), CHANGED_NAMES_AND_NUMBERS(true), REORDERED(true), OWN_BENEFIT(true), TEMPLATE_ONLY(false), SAME_BENEFIT(false);

        private final boolean copy;

        Kind(boolean copy) {
            this.copy = copy;
        }

        public boolean copy() {
            return copy;
        }
    }

    /** @param found what the look-alikes say of the two */
    public record Pair(Kind kind, IdeaTexts one, IdeaTexts other, boolean found) {
    }

    private static final Pattern CHANGED = Pattern.compile("\\[([^|\\]]*)\\|([^\\]]*)]");
    private static final List<String> HEADINGS = List.of("1. Thực trạng trước khi áp dụng sáng kiến: ", "2. Nội dung và cách làm của sáng kiến: ",
            "3. Hiệu quả sau khi áp dụng sáng kiến: ");
    private static final String CLOSING = "Sáng kiến dễ áp dụng, chi phí thấp, có thể nhân rộng cho các đơn vị có điều kiện tương tự.";
    private static final String TITLE = "Một số biện pháp nâng cao hiệu quả công việc tại đơn vị";

    private static final String BENEFIT = "Giảm thời gian thao tác, tiết kiệm chi phí, nâng cao năng suất lao động, "
            + "bảo đảm an toàn và cải thiện điều kiện làm việc cho người lao động tại đơn vị.";

    private LabelledSet() {
    }

    public static List<Pair> pairs() {
        List<List<String>> ideas = ideas();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < ideas.size(); i++) {
            List<String> idea = ideas.get(i);
            IdeaTexts original = described(told(idea, "$1"));
            pairs.add(pair(Kind.EXACT, original, described(told(idea, "$1"))));
            pairs.add(pair(Kind.CHANGED_NAMES_AND_NUMBERS, original, described(told(idea, "$2"))));
            var reordered = new ArrayList<>(idea);
            Collections.rotate(reordered, 1);
            pairs.add(pair(Kind.REORDERED, original, described(told(reordered, i % 2 == 0 ? "$1" : "$2"))));
            pairs.add(pair(Kind.OWN_BENEFIT, inParts(idea, "$1", told(idea.subList(2, 3), "$1")), inParts(idea, "$2", BENEFIT)));
            for (List<String> other : ideas.subList(i + 1, ideas.size())) {
                pairs.add(pair(Kind.TEMPLATE_ONLY, described(inForm(idea)), described(inForm(other))));
                pairs.add(pair(Kind.SAME_BENEFIT, shortly(idea), shortly(other)));
            }
        }
        return pairs;
    }

    /** Of those that are copies, the share that is found. */
    public static double recall(List<Pair> pairs) {
        List<Pair> copies = pairs.stream().filter(pair -> pair.kind().copy()).toList();
        return (double) copies.stream().filter(Pair::found).count() / copies.size();
    }

    /** Of those that are found, the share that are copies. */
    public static double precision(List<Pair> pairs) {
        List<Pair> found = pairs.stream().filter(Pair::found).toList();
        return (double) found.stream().filter(pair -> pair.kind().copy()).count() / found.size();
    }

    /** Of those that have only the form or what is said of the benefit in common, the share that is found nevertheless. */
    public static double falseAlarms(List<Pair> pairs) {
        List<Pair> others = pairs.stream().filter(pair -> !pair.kind().copy()).toList();
        return (double) others.stream().filter(Pair::found).count() / others.size();
    }

    static double share(Pair pair) {
        return Wording.of(pair.one()).share(Wording.of(pair.other()));
    }

    /** As in the programme: only what shares a band is compared. */
    private static Pair pair(Kind kind, IdeaTexts one, IdeaTexts other) {
        List<BytesRef> bands = Fingerprint.bands(one.body());
        boolean candidate = Fingerprint.bands(other.body()).stream().anyMatch(bands::contains);
        return new Pair(kind, one, other, candidate
                && Wording.likeness(Wording.of(one).share(Wording.of(other))).isPresent());
    }

    private static IdeaTexts described(String description) {
        return new IdeaTexts(TITLE, null, description, null, null);
    }

    private static IdeaTexts inParts(List<String> idea, String choice, String benefit) {
        return new IdeaTexts(TITLE, told(idea.subList(0, 1), choice), told(idea.subList(1, 2), choice), null, benefit);
    }

    /** As somebody writes who is in a hurry: one sentence, and a benefit that is said everywhere. */
    private static IdeaTexts shortly(List<String> idea) {
        String solution = told(idea.subList(1, 2), "$1");
        return new IdeaTexts(TITLE, null, solution.substring(0, solution.indexOf(". ") + 1), null, BENEFIT);
    }

    private static String told(List<String> paragraphs, String choice) {
        return paragraphs.stream().map(paragraph -> CHANGED.matcher(paragraph).replaceAll(choice)).collect(Collectors.joining("\n\n"));
    }

    private static String inForm(List<String> paragraphs) {
        var form = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            form.append(HEADINGS.get(i)).append(CHANGED.matcher(paragraphs.get(i)).replaceAll("$1")).append('\n');
        }
        return form + CLOSING;
    }

    private static List<List<String>> ideas() {
        try (var file = LabelledSet.class.getResourceAsStream("/lookalike/ideas.txt")) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("====\n"))
                    .map(idea -> Arrays.asList(idea.substring(idea.indexOf('\n') + 1).strip().split("\n\n"))).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
