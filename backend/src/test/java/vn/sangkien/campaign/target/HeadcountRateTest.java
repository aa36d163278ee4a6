package vn.sangkien.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class HeadcountRateTest {

    @Test
    void halvesAreRoundedUp() {
        assertThat(amount("10", 1234)).isEqualTo(123);
        assertThat(amount("10", 1235)).isEqualTo(124);
        assertThat(amount("30", 5)).isEqualTo(2);
        assertThat(amount("12.5", 100)).isEqualTo(13);
    }

    @Test
    void whereThereIsAnybodyThereIsAtLeastOne() {
        assertThat(amount("10", 1)).isEqualTo(1);
        assertThat(amount("0.01", 3)).isEqualTo(1);
        assertThat(amount("10", 0)).isZero();
    }

    @Test
    void noRateGoesBeyondWhatATargetMayBe() {
        assertThat(amount("999.99", Integer.MAX_VALUE)).isEqualTo(1_000_000_000);
    }

    private static int amount(String percent, int headcount) {
        return new HeadcountRate(new BigDecimal(percent), headcount).amount();
    }
}
