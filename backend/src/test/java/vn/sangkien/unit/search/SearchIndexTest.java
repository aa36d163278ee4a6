package vn.sangkien.unit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The index finds what looking through all units one by one would find, in the same order. */
class SearchIndexTest {

    private static final String[] WORDS = {"cong", "doan", "co", "so", "cong", "ty", "det", "may", "thang", "thanh", "than", "ngoai", "nghiep", "x", "1",
            "vietnamrubber", "vietnamrubbers", "cdcs00012345", "cdcs00012346", "𝒹𝒾ện", "電力"};
    private static final Comparator<Findable> ORDER = Comparator.comparing(Findable::ended).thenComparing(Findable::nameLength)
            .thenComparing(unit -> unit.words().codePoints().toArray(), Arrays::compare).thenComparing(Findable::id);

    private final SplittableRandom random = new SplittableRandom(7);
    private final SearchIndex index = new SearchIndex();
    private final Map<Long, Findable> units = new HashMap<>();

    @Test
    void everyBeginningFindsWhatLookingThroughAllFindsWhileUnitsComeAndChange() {
        for (long id = 1; id <= 2_000; id++) {
            Findable unit = unit(id);
            units.put(id, unit);
            index.add(unit);
        }
        index.show();
        checkBeginnings();

        for (int round = 0; round < 20; round++) {
            for (int i = 0; i < 50; i++) {
                Findable unit = unit(random.nextLong(1, 2_500));
                units.put(unit.id(), unit);
                index.put(unit);
            }
            index.show();
        }
        checkBeginnings();

        index.compact();
        index.show();
        checkBeginnings();
    }

    @Test
    void nothingIsSeenBeforeItIsShownAndNothingAfterAClearance() {
        index.add(new Findable(1, false, 4, " v1 cong"));
        assertThat(index.find(List.of("cong"), 20)).isEmpty();
        index.show();
        assertThat(index.find(List.of("cong"), 20)).containsExactly(1L);

        index.clear();
        index.show();
        assertThat(index.find(List.of("cong"), 20)).isEmpty();
    }

    private void checkBeginnings() {
        List<Findable> inOrder = units.values().stream().sorted(ORDER).toList();
        for (int i = 0; i < 500; i++) {
            List<String> typed = IntStream.range(0, random.nextInt(1, 4)).mapToObj(n -> beginning()).distinct().toList();
            List<Long> lookedThrough = inOrder.stream().filter(unit -> typed.stream().allMatch(word -> unit.words().contains(" " + word)))
                    .limit(20).map(Findable::id).toList();
            assertThat(index.find(typed, 20)).as(typed.toString()).isEqualTo(lookedThrough);
        }
    }

    private Findable unit(long id) {
        var words = new ArrayList<>(List.of("v" + random.nextInt(500)));
        IntStream.range(0, random.nextInt(0, 7)).forEach(i -> words.add(WORDS[random.nextInt(WORDS.length)]));
        return new Findable(id, random.nextInt(10) == 0, random.nextInt(5, 12), " " + String.join(" ", words));
    }

    private String beginning() {
        int[] letters = WORDS[random.nextInt(WORDS.length)].codePoints().toArray();
        return new String(letters, 0, random.nextInt(1, letters.length + 1));
    }
}
