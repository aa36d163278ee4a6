package vn.sangkien.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/** The federation's tree: the root, the unions directly above the grassroots, and the grassroots unions themselves. */
final class SampleUnits {

    private static final String CODE = "TA";

    /** A line of the resource: an upper union and which trades are found below it. */
    private record UpperLine(UpperKind kind, String code, String name, List<List<Trade>> trades) {

        static UpperLine of(String line) {
            String[] parts = line.split("\\|");
            List<List<Trade>> trades = Arrays.stream(parts[3].split(" ")).map(name -> Trade.named(name).stream().sorted().toList()).toList();
            return new UpperLine(UpperKind.valueOf(parts[0]), parts[1], parts[2], trades);
        }

        Block block() {
            long publicOnes = trades.stream().filter(some -> some.get(0).block() == Block.PUBLIC_SERVICE).count();
            return publicOnes * 2 > trades.size() ? Block.PUBLIC_SERVICE : Block.ENTERPRISE;
        }
    }

    private final Sections words = Sections.read("units.txt");
    private final SampleIds ids = new SampleIds();
    private final SplittableRandom random;
    private final Instant madeAt;
    private final Instant mergedAt;
    private final Set<String> names = new HashSet<>();
    private final SampleUnit root;
    private final List<SampleUnit> uppers = new ArrayList<>();
    private final List<SampleUnit> grassroots = new ArrayList<>();

    SampleUnits(SampleScale scale, SampleCalendar calendar, SplittableRandom random) {
        this.random = random;
        this.madeAt = calendar.firstPhase().opensAt().minusSeconds(60 * 86_400L);
        this.mergedAt = SampleCalendar.startOf(calendar.secondPhase().first().minusDays(31));
        this.root = new SampleUnit(ids.at(madeAt), CODE, words.get("root").get(0), UnitLevel.PROVINCE, null, Block.ENTERPRISE, 0,
                null, null, null, null, 1);
        grow(scale);
    }

    private void grow(SampleScale scale) {
        List<UpperLine> lines = words.get("uppers").stream().map(UpperLine::of).limit(scale.uppers()).toList();
        double[] sizes = lines.stream().mapToDouble(line -> random.nextDouble(0.6, 1.6)).toArray();
        int[] counts = Apportionment.of(scale.grassroots(), sizes);
        Map<UpperLine, SampleUnit> unions = new LinkedHashMap<>();
        for (UpperLine line : lines) {
            var union = new SampleUnit(ids.at(madeAt), CODE + "-" + line.code(), line.name(), UnitLevel.UPPER, line.kind(), line.block(),
                    0, root, null, null, null, Math.exp(0.25 * random.nextGaussian()));
            unions.put(line, union);
            uppers.add(union);
        }
        int i = 0;
        for (UpperLine line : lines) {
            fill(line, unions.get(line), counts[i++]);
        }
    }

    private void fill(UpperLine line, SampleUnit union, int count) {
        List<String[]> named = words.get("named").stream().map(entry -> entry.split("\\|")).filter(entry -> entry[0].equals(line.code())).toList();
        for (int place = 0; place < count; place++) {
            Trade trade = place < named.size() ? Trade.valueOf(named.get(place)[1]) : trade(line.trades().get(place % line.trades().size()));
            String workplace = place < named.size() ? named.get(place)[2] : newName(trade, union);
            names.add(workplace);
            grassroots.add(grassroots(union, place + 1, workplace, trade));
        }
        if (line.code().equals("Q01")) {
            merge(1, 2);
        }
    }

    private Trade trade(List<Trade> some) {
        return some.get(random.nextInt(some.size()));
    }

    private SampleUnit grassroots(SampleUnit union, int place, String workplace, Trade trade) {
        double eagerness = union.eagerness() * Math.exp(0.4 * random.nextGaussian());
        return new SampleUnit(ids.at(madeAt), "%s-%03d".formatted(union.code(), place), SampleUnit.PREFIX + workplace, UnitLevel.GRASSROOTS, null,
                trade.block(), trade.members(random), union, trade, null, null, eagerness);
    }

    /** Between the phases one union was merged into another, as units are all the time. */
    private void merge(int closed, int successor) {
        SampleUnit old = grassroots.get(closed);
        grassroots.set(closed, new SampleUnit(old.id(), old.code(), old.name(), old.level(), null, old.block(), old.members(), old.parent(),
                old.trade(), mergedAt, grassroots.get(successor), old.eagerness()));
    }

    /** Names after a place take the place of the union above, where that is called after one. */
    private String newName(Trade trade, SampleUnit union) {
        String seat = words.get("place").stream().filter(union.name()::endsWith).findFirst().orElse(null);
        for (int attempt = 0; ; attempt++) {
            String name = pick(trade.name())
                    .replace("{place}", seat == null ? pick("place") : seat).replace("{proper}", pick("proper")).replace("{flower}", pick("flower"))
                    .replace("{number}", Integer.toString(random.nextInt(1, 25)));
            if (attempt > 40) {
                name += " " + random.nextInt(2, 10);
            }
            if (names.add(name)) {
                return name;
            }
        }
    }

    private String pick(String list) {
        List<String> entries = words.get(list);
        return entries.get(random.nextInt(entries.size()));
    }

    SampleUnit root() {
        return root;
    }

    List<SampleUnit> uppers() {
        return uppers;
    }

    List<SampleUnit> grassroots() {
        return grassroots;
    }

    /** Parents before their children. */
    Stream<SampleUnit> all() {
        return Stream.of(Stream.of(root), uppers.stream(), grassroots.stream()).flatMap(units -> units);
    }

    List<SampleUnit> below(SampleUnit union) {
        return grassroots.stream().filter(unit -> unit.parent() == union).toList();
    }

    /** Where the known worker and officer work. */
    SampleUnit sampleUnit() {
        return grassroots.get(0);
    }
}
