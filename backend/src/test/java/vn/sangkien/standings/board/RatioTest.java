package vn.sangkien.standings.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    /** The first three are published figures of the real programme. */
    @ParameterizedTest
    @CsvSource({"56106, 52000, 107.9", "3979, 958, 415.3", "196, 105, 186.7", "0, 7, 0.0", "1, 3, 33.3", "2, 3, 66.7", "1, 1000, 0.1", "1, 2000, 0.1", "1, 2001, 0.0",
            "999, 1000, 99.9", "9999, 10000, 100.0", "1000000000, 1, 100000000000.0"})
    void percentHasOneDecimalRoundedHalfUp(long part, int whole, String percent) {
        assertThat(Ratio.of(part, whole).percent()).hasToString(percent);
    }

    @Test
    void withoutATargetThereIsNoRatioAndNoneOverZero() {
        assertThat(Ratio.of(5, null)).isNull();
        assertThat(Ratio.of(5, 0)).isNull();
    }

    @Test
    void fractionsAreComparedExactlyAlsoWhenTheyRoundAlike() {
        assertThat(Ratio.of(1, 3)).isGreaterThan(Ratio.of(333, 1_000));
        assertThat(Ratio.of(1, 3).percent()).isEqualTo(Ratio.of(333, 1_000).percent());
        assertThat(Ratio.of(2, 6)).isEqualByComparingTo(Ratio.of(1, 3));
    }

    @Test
    void theLargestFiguresDoNotOverflow() {
        assertThat(Ratio.of(1_000_000_000, 999_999_999)).isGreaterThan(Ratio.of(999_999_999, 1_000_000_000));
        assertThat(Ratio.of(1_000_000_000, 2_000_000_000)).isLessThan(Ratio.of(1_000_000_000, 1_999_999_999));
    }
}
