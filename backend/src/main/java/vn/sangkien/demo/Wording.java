package vn.sangkien.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sangkien.idea.IdeaField;

/**
 * Fills the places of one idea's templates. {@code {machine}} is a word of the list of that name for the trade, the
 * same one throughout the idea; {@code {10-40}} any number, {@code {a:10-40}} a number that {@code {a}} repeats.
 */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(?:(\\w+):)?(?:(\\d+)-(\\d+)|(\\w+))}");
    private static final String WORKPLACE = "workplace";

    private final Sections words;
    private final SampleUnit unit;
    private final SplittableRandom random;
    private final Map<String, String> chosen = new HashMap<>();

    Wording(Sections words, SampleUnit unit, SplittableRandom random) {
        this.words = words;
        this.unit = unit;
        this.random = random;
        chosen.put(WORKPLACE, unit.workplace());
    }

    String fill(String template) {
        Matcher places = PLACE.matcher(template);
        var text = new StringBuilder(template.length() + 80);
        while (places.find()) {
            places.appendReplacement(text, Matcher.quoteReplacement(word(places)));
        }
        places.appendTail(text);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String word(Matcher place) {
        if (place.group(4) != null) {
            return chosen.computeIfAbsent(place.group(4), this::pick);
        }
        int least = Integer.parseInt(place.group(2));
        int most = Integer.parseInt(place.group(3));
        int step = most - least >= 100 ? 10 : most - least >= 40 ? 5 : 1;
        String number = Integer.toString(least + step * random.nextInt((most - least) / step + 1));
        if (place.group(1) != null) {
            chosen.put(place.group(1), number);
        }
        return number;
    }

    private String pick(String list) {
        String ofTrade = list + "." + unit.trade();
        String ofGroup = unit.trade().teaches() ? list + ".SCHOOL" : list;
        List<String> entries = words.get(words.has(ofTrade) ? ofTrade : words.has(ofGroup) ? ofGroup : list);
        return entries.get(random.nextInt(entries.size()));
    }

    /** An entry of a list, or of its part for the field, filled in. */
    String sentence(String list, IdeaField field) {
        List<String> general = words.get(list);
        String ofField = list + "." + field;
        List<String> special = words.has(ofField) ? words.get(ofField) : List.of();
        int place = random.nextInt(general.size() + 2 * special.size());
        return fill(place < general.size() ? general.get(place) : special.get((place - general.size()) / 2));
    }
}
