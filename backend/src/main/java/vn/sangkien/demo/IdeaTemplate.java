package vn.sangkien.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sangkien.idea.IdeaField;

/** The hand-written core of an idea, with places left for machines, processes, departments and numbers. */
record IdeaTemplate(Set<Trade> trades, String title, String problem, String solution, String benefit) {

    /** Paragraphs of four lines, after an optional line {@code @MAKERS BUILDING} that limits it to some trades. */
    static List<IdeaTemplate> read(IdeaField field) {
        var templates = new ArrayList<IdeaTemplate>();
        var paragraph = new ArrayList<String>();
        var lines = new ArrayList<>(Sections.lines("ideas/" + field + ".txt"));
        lines.add("");
        for (String line : lines) {
            if (!line.isBlank()) {
                paragraph.add(line.strip());
            } else if (!paragraph.isEmpty()) {
                templates.add(of(paragraph));
                paragraph.clear();
            }
        }
        return List.copyOf(templates);
    }

    private static IdeaTemplate of(List<String> paragraph) {
        boolean limited = paragraph.get(0).startsWith("@");
        if (paragraph.size() != (limited ? 5 : 4)) {
            throw new IllegalStateException("not four lines: " + paragraph);
        }
        Set<Trade> trades = EnumSet.allOf(Trade.class);
        if (limited) {
            trades.clear();
            for (String name : paragraph.remove(0).substring(1).split(" ")) {
                trades.addAll(Trade.named(name));
            }
        }
        return new IdeaTemplate(trades, paragraph.get(0), paragraph.get(1), paragraph.get(2), paragraph.get(3));
    }
}
