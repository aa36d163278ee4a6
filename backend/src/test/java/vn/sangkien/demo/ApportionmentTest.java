package vn.sangkien.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void sharesAddUpToTheWhole() {
        int[] shares = Apportionment.of(56_106, new double[] {1.7, 0.2, 33, 8.5, 12.25, 0.01});
        assertThat(Arrays.stream(shares).sum()).isEqualTo(56_106);
    }

    @Test
    void largestRemaindersAreRoundedUpFirst() {
        assertThat(Apportionment.of(10, new double[] {1, 1, 1})).containsExactly(4, 3, 3);
        assertThat(Apportionment.of(1, new double[] {0.4, 0.6})).containsExactly(0, 1);
    }

    @Test
    void whoHasNoWeightGetsNothing() {
        assertThat(Apportionment.of(7, new double[] {0, 5, 0})).containsExactly(0, 7, 0);
        assertThat(Apportionment.of(7, new double[] {0, 0})).containsExactly(0, 0);
    }
}
