package vn.sangkien.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sangkien.shared.problem.DomainException;

/** The page that shows what would have been sent is there with the sample programme and nowhere else. */
class SampleMessagesTest {

    @ParameterizedTest
    @CsvSource({"none, false, false", "small, false, true", "full, false, true", "small, true, false"})
    void elsewhereThereIsNoSuchPageAndNothingIsTaken(String sample, boolean production, boolean there) {
        var channel = new SampleChannel(Clock.systemUTC(), sample, production);
        var page = new SampleMessageResource(channel);

        assertThat(channel.takes(Medium.PHONE)).isEqualTo(there);
        if (there) {
            assertThat(page.list().items()).isEmpty();
        } else {
            assertThatThrownBy(page::list).isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.type()).isEqualTo("not-found"));
        }
    }
}
