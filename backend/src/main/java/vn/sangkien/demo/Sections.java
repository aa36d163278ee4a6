package vn.sangkien.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text resource of lists: a line {@code [name]} begins each, every further line is an entry, empty lines are skipped. */
final class Sections {

    private final String resource;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private Sections(String resource) {
        this.resource = resource;
    }

    static Sections read(String resource) {
        var sections = new Sections(resource);
        List<String> current = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.lists.put(line.substring(1, line.indexOf(']')), current);
            } else if (!line.isBlank()) {
                current.add(line.strip());
            }
        }
        return sections;
    }

    static List<String> lines(String resource) {
        try (var stream = Sections.class.getResourceAsStream("/demo/" + resource);
             var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> get(String name) {
        List<String> list = lists.get(name);
        if (list == null || list.isEmpty()) {
            throw new IllegalStateException(resource + " has no [" + name + "]");
        }
        return list;
    }

    boolean has(String name) {
        return lists.containsKey(name);
    }
}
