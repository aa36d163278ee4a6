package vn.sangkien.rights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sangkien.account.Role;

/** Who may do what where, as written in {@code rights/matrix.txt}. */
final class Matrix {

    /** @param anonymous for somebody who is not signed in */
    record Row(char anonymous, Map<Role, String> roles) {

        char at(Role role, Place place) {
            return roles.get(role).charAt(place.ordinal());
        }
    }

    /** Where the caller's right lies, seen from the thing it is about. */
    enum Place {
        /** Over the unit of the thing, which is the caller's own. */
        OWN,
        SAME_UNIT,
        /** Above: the thing lies in the caller's subtree. */
        SUBTREE,
        SIBLING,
        /** Below: the thing lies at the caller's parent. */
        PARENT,
        /** Over the same unit, the thing belonging to another campaign. */
        OTHER_CAMPAIGN,
        /** Over the whole tree. */
        TOP
    }

    private Matrix() {
    }

    static Map<String, Row> read() throws IOException {
        try (InputStream file = Matrix.class.getResourceAsStream("/rights/matrix.txt")) {
            var groups = new HashMap<String, List<String>>();
            var rows = new TreeMap<String, Row>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String text = line.replaceAll("#.*", "").strip();
                if (!text.isEmpty()) {
                    List<String> words = List.of(text.split("\\s+"));
                    List<String> rules = expanded(words.subList(1, words.size()), groups);
                    if (words.get(0).startsWith("@")) {
                        groups.put(words.get(0), rules);
                    } else if (rows.put(words.get(0), row(rules)) != null) {
                        throw new IllegalStateException("twice: " + words.get(0));
                    }
                }
            }
            return rows;
        }
    }

    private static List<String> expanded(List<String> words, Map<String, List<String>> groups) {
        var rules = new ArrayList<String>();
        words.forEach(word -> rules.addAll(word.startsWith("@") ? groups.get(word) : List.of(word)));
        return rules;
    }

    private static Row row(List<String> rules) {
        char anonymous = '?';
        var roles = new EnumMap<Role, String>(Role.class);
        for (String rule : rules) {
            String[] sides = rule.split("=");
            if (sides[0].equals("-")) {
                anonymous = sides[1].charAt(0);
                continue;
            }
            for (Role role : Role.values()) {
                if (sides[0].equals("*") || List.of(sides[0].split(",")).contains(role.name())) {
                    roles.put(role, sides[1]);
                }
            }
        }
        return new Row(anonymous, roles);
    }
}
