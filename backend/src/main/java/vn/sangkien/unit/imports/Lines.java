package vn.sangkien.unit.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The lines from units up to the top: how long they are, and which of them never get there. */
final class Lines {

    private final UnaryOperator<String> above;
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, List<String>> cycles = new HashMap<>();

    /** @param above gives the unit above; null at the top */
    Lines(UnaryOperator<String> above) {
        this.above = above;
    }

    /** How many units are above; meaningless for one whose line never ends. */
    int depth(String key) {
        walk(key);
        return depths.get(key);
    }

    /** The units that lie inside each other, the first again at the end; empty for one that is not among them. */
    List<String> cycle(String key) {
        walk(key);
        return cycles.getOrDefault(key, List.of());
    }

    private void walk(String from) {
        Map<String, Integer> places = new HashMap<>();
        List<String> way = new ArrayList<>();
        String at = from;
        while (at != null && !depths.containsKey(at) && !places.containsKey(at)) {
            places.put(at, way.size());
            way.add(at);
            at = above.apply(at);
        }
        if (at != null && places.containsKey(at)) {
            List<String> cycle = new ArrayList<>(way.subList(places.get(at), way.size()));
            List<String> shown = new ArrayList<>(cycle);
            shown.add(at);
            cycle.forEach(key -> cycles.put(key, shown));
        }
        int depth = at == null ? -1 : depths.getOrDefault(at, 0);
        for (int place = way.size() - 1; place >= 0; place--) {
            depths.put(way.get(place), ++depth);
        }
    }
}
