package vn.sangkien.campaign.target.handdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void theLargestRemaindersGetWhatIsLeftAndAmongEqualsTheFirst() {
        assertThat(Shares.of(10, List.of(1L, 1L, 1L))).containsExactly(4, 3, 3);
        assertThat(Shares.of(100, List.of(335L, 333L, 332L))).containsExactly(34, 33, 33);
        assertThat(Shares.of(7, List.of(0L, 5L, 0L))).containsExactly(0, 7, 0);
    }

    @Test
    void nothingIsSharedOutWhereNothingWeighsAnything() {
        assertThat(Shares.of(10, List.of(0L, 0L))).containsExactly(0, 0);
        assertThat(Shares.of(10, List.of())).isEmpty();
        assertThat(Shares.of(0, List.of(3L, 4L))).containsExactly(0, 0);
    }

    /** Also where a product of total and weight is beyond 64 bits. */
    @Test
    void sharesAddUpAndNoneIsAWholeUnitOff() {
        var random = new SplittableRandom(5);
        for (int run = 0; run < 200; run++) {
            List<Long> weights = IntStream.range(0, 1 + random.nextInt(50)).mapToObj(i -> random.nextLong(1, 12_000_000_000L)).toList();
            int total = random.nextInt(1_000_000_001);
            double sum = weights.stream().mapToLong(Long::longValue).sum();

            int[] shares = Shares.of(total, weights);

            assertThat(IntStream.of(shares).asLongStream().sum()).isEqualTo(total);
            for (int i = 0; i < shares.length; i++) {
                assertThat(Math.abs(shares[i] - total * (weights.get(i) / sum))).isLessThan(1.001);
            }
        }
    }
}
