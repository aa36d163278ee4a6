package vn.sangkien.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/**
 * The whole country's tree: 127,000 units. The first province has a quarter of everything, the first of its unions 6,349
 * units directly below it, and the first union of the second province a subtree of 10,001.
 */
final class NationUnits {

    static final String CROWDED = "VN-00-0000";
    static final String LARGE_SUBTREE = "VN-01-0300";

    private static final int ALL = 127_000;
    private static final int TOPS = 83;
    private static final int PROVINCES = 34;
    private static final int UPPERS = 1_226;
    private static final int CROWD = 6_349;
    private static final int IN_FIRST_PROVINCE = 31_750;
    private static final int UPPERS_IN_FIRST = 300;
    private static final int UPPERS_IN_LARGE = 10;
    private static final int BELOW_EACH_IN_LARGE = 999;
    /** Of a hundred units so many take no part. */
    private static final int AT_ZERO = 18;

    private final Sections words = Sections.read("units.txt");
    private final SplittableRandom random = new SplittableRandom(127_000);
    private final Instant madeAt;
    private final List<SampleUnit> upper = new ArrayList<>();
    private final List<SampleUnit> grassroots = new ArrayList<>();
    private final List<SampleUnit> all = new ArrayList<>(ALL);

    NationUnits(SampleCalendar calendar) {
        madeAt = calendar.firstPhase().opensAt().minusSeconds(60 * 86_400L);
        SampleUnit root = add("VN", "Tổng Liên đoàn Lao động mẫu", UnitLevel.NATIONAL, null, null);
        var tops = new ArrayList<SampleUnit>();
        for (int i = 0; i < TOPS; i++) {
            UnitLevel level = i < PROVINCES ? UnitLevel.PROVINCE : i % 2 == 0 ? UnitLevel.CENTRAL_SECTOR : UnitLevel.CORPORATION;
            String name = (level == UnitLevel.PROVINCE ? "LĐLĐ tỉnh " : level == UnitLevel.CENTRAL_SECTOR ? "Công đoàn ngành " : "Công đoàn Tổng công ty ")
                    + pick("proper") + " " + pick("proper");
            tops.add(add("VN-%02d".formatted(i), name, level, null, root));
        }
        int after = UPPERS_IN_FIRST + 1 + UPPERS_IN_LARGE;
        for (int i = 0; i < UPPERS; i++) {
            SampleUnit parent = i < UPPERS_IN_FIRST ? tops.get(0) : i == UPPERS_IN_FIRST ? tops.get(1)
                    : i < after ? upper.get(UPPERS_IN_FIRST) : tops.get(1 + i % (TOPS - 1));
            String code = "%s-%04d".formatted(parent.code(), i);
            upper.add(add(code, "Công đoàn " + pick("place") + " " + pick("proper"), UnitLevel.UPPER, UpperKind.values()[i % 4], parent));
        }
        fill(0, 1, CROWD);
        fill(1, UPPERS_IN_FIRST, IN_FIRST_PROVINCE - UPPERS_IN_FIRST - CROWD);
        fill(UPPERS_IN_FIRST + 1, after, UPPERS_IN_LARGE * BELOW_EACH_IN_LARGE);
        fill(after, UPPERS, ALL - all.size());
    }

    /** Unevenly, as unions are. */
    private void fill(int from, int to, int count) {
        double[] sizes = random.doubles(to - from).map(any -> to - from == UPPERS_IN_LARGE ? 1 : 0.05 + any * any * any).toArray();
        int[] counts = Apportionment.of(count, sizes);
        for (int i = from; i < to; i++) {
            for (int place = 0; place < counts[i - from]; place++) {
                grassroots.add(add("%s-%04d".formatted(upper.get(i).code(), place), null, UnitLevel.GRASSROOTS, null, upper.get(i)));
            }
        }
    }

    private SampleUnit add(String code, String name, UnitLevel level, UpperKind kind, SampleUnit parent) {
        Trade trade = level == UnitLevel.GRASSROOTS ? Trade.values()[random.nextInt(Trade.values().length)] : null;
        boolean sleeping = trade == null || random.nextInt(100) < AT_ZERO;
        var unit = new SampleUnit(id(madeAt, all.size()), code, trade == null ? name : SampleUnit.PREFIX + workplace(trade), level, kind,
                trade == null ? Block.ENTERPRISE : trade.block(), trade == null ? 0 : trade.members(random), parent, trade, null, null,
                sleeping ? 0 : Math.exp(0.6 * random.nextGaussian()));
        all.add(unit);
        return unit;
    }

    private String workplace(Trade trade) {
        List<String> patterns = words.get(trade.name());
        String name = patterns.get(random.nextInt(patterns.size())).replace("{place}", pick("place")).replace("{proper}", pick("proper"))
                .replace("{flower}", pick("flower")).replace("{number}", Integer.toString(random.nextInt(1, 400)));
        return random.nextInt(3) == 0 ? name + " " + pick("proper") : name;
    }

    private String pick(String list) {
        List<String> entries = words.get(list);
        return entries.get(random.nextInt(entries.size()));
    }

    /** Identifiers in the order of their places, thousands of them in a second. */
    static long id(Instant from, long place) {
        return SampleIds.of(from.plusMillis(place >> 12), (int) place & 0xFFF);
    }

    List<SampleUnit> all() {
        return all;
    }

    List<SampleUnit> grassroots() {
        return grassroots;
    }
}
