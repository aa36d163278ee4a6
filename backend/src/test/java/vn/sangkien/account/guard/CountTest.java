package vn.sangkien.account.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CountTest {

    private static final Instant NOW = Instant.parse("2026-05-01T01:00:00Z");

    @Test
    void aTryThatCameToNothingOpensWhatItHadClosed() {
        Count nine = Count.none(NOW);
        for (int i = 0; i < 9; i++) {
            nine = nine.another(Limit.PLACE, NOW);
        }
        Count ten = nine.another(Limit.PLACE, NOW);

        assertThat(nine.closedAt(NOW)).isFalse();
        assertThat(ten.closedAt(NOW)).isTrue();
        assertThat(ten.withoutLast()).isEqualTo(nine);
    }

    @Test
    void itIsOpenAgainAtTheVeryEndOfThePause() {
        Count closed = Count.none(NOW);
        for (int i = 0; i < 10; i++) {
            closed = closed.another(Limit.PLACE, NOW);
        }
        assertThat(closed.closedAt(NOW.plusSeconds(60).minusMillis(1))).isTrue();
        assertThat(closed.closedAt(NOW.plusSeconds(60))).isFalse();
    }
}
