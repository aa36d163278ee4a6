package vn.sangkien.exchange.imports.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several people in one cell, as they are written by hand: a line each or semicolons between them, numbered or not, with phone, e-mail and percent in any order.
 *
 * @param byComma whether commas had to be taken for ends of names, which one should look at
 */
record WrittenPeople(List<Person> people, boolean byComma) {

    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\(?\\d{1,2}\\s*[.)]\\s+(?=\\p{L})");
    private static final Pattern SHARE = Pattern.compile("[(\\[]?\\s*(?<!\\d)(\\d{1,3})\\s*%\\s*[)\\]]?");
    private static final Pattern BARE_SHARE = Pattern.compile("(?:^|\\s[–—:-]\\s+)(\\d{1,3})\\s*$");
    private static final Pattern EMAIL = Pattern.compile("[^\\s,;:()<>]+@[^\\s,;:()<>]+");
    private static final Pattern PHONE = Pattern.compile("\\d[.,]\\d+[eE]\\+?\\d+|\\+?\\d[\\d\\s.-]{5,}\\d");
    private static final Pattern EMPTY = Pattern.compile("[(<\\[]\\s*[)>\\]]");
    /** Of what was taken from behind it. */
    private static final Pattern LABEL = Pattern.compile("(?<![\\p{L}])(?:sđt|đt|điện thoại|di động|tel|phone|e-?mail|tỷ lệ|tỉ lệ)\\s*[.:]*[\\s)]*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EDGE = Pattern.compile("^[\\s:–—|()/<>.,-]+|[\\s:–—|(/<>,-]+$");

    /** @param written as it stands there @param name null for none @param contact as it is written; null for none @param share null for none */
    record Person(String written, String name, String contact, Integer share) {

        private boolean continues(Person next) {
            return next.name == null && !(contact != null && next.contact != null) && !(share != null && next.share != null);
        }

        private Person with(Person next) {
            return new Person(written + ", " + next.written, name, contact == null ? next.contact : contact, share == null ? next.share : share);
        }
    }

    static WrittenPeople in(String text) {
        var people = new ArrayList<Person>();
        boolean byComma = false;
        for (String line : text == null ? new String[0] : text.replaceAll("[\\t \u00A0]+", " ").split("[;\\n]")) {
            int begun = people.size();
            for (String part : line.split(",(?!\\d)")) {
                if (part.isBlank()) {
                    continue;
                }
                Person next = person(part.strip());
                if (people.size() > begun && people.get(people.size() - 1).continues(next)) {
                    people.add(people.remove(people.size() - 1).with(next));
                } else {
                    byComma |= people.size() > begun;
                    people.add(next);
                }
            }
        }
        return new WrittenPeople(List.copyOf(people), byComma);
    }

    private static Person person(String written) {
        var rest = new StringBuilder(NUMBERED.matcher(written).replaceFirst(""));
        String share = taken(rest, SHARE, 1);
        // Before the phone, whose groups of digits may have dashes between them too.
        share = share == null ? taken(rest, BARE_SHARE, 1) : share;
        String contact = taken(rest, EMAIL, 0);
        contact = contact == null ? taken(rest, PHONE, 0) : contact;
        String name = EDGE.matcher(LABEL.matcher(EMPTY.matcher(rest).replaceAll(" ")).replaceFirst(" ")).replaceAll("").replaceAll("\\s+", " ");
        return new Person(written, name.isEmpty() ? null : name, contact, share == null ? null : (Integer) Integer.parseInt(share));
    }

    /** The first that fits, which is then gone. */
    private static String taken(StringBuilder text, Pattern pattern, int group) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return null;
        }
        String value = found.group(group).strip();
        text.replace(found.start(), found.end(), " ");
        return value;
    }
}
