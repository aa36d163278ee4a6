package vn.sangkien.account.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    @Test
    void aRangeHasItsAddressesAndNoOthers() {
        assertThat(AddressRange.admits("203.0.113.0/24", "203.0.113.255")).isTrue();
        assertThat(AddressRange.admits("203.0.113.0/24", "203.0.114.0")).isFalse();
        assertThat(AddressRange.admits("203.0.113.77/24", "203.0.113.1")).isTrue();
        assertThat(AddressRange.admits("198.51.100.7", "198.51.100.7")).isTrue();
        assertThat(AddressRange.admits("198.51.100.7", "198.51.100.8")).isFalse();
        assertThat(AddressRange.admits("2001:db8::/48", "2001:db8:0:ffff::1")).isTrue();
        assertThat(AddressRange.admits("2001:db8::/48", "2001:db8:1::1")).isFalse();
        assertThat(AddressRange.admits("2001:db8::1", "2001:db8:0:0:0:0:0:1")).isTrue();
        assertThat(AddressRange.admits("0.0.0.0/0", "2001:db8::1")).isFalse();
    }

    @Test
    void oneOfSeveralIsEnoughAndNoneStandsForAnywhere() {
        assertThat(AddressRange.admits("203.0.113.0/24 2001:db8::/32", "2001:db8:9::1")).isTrue();
        assertThat(AddressRange.admits("", "192.0.2.1")).isTrue();
        assertThat(AddressRange.admits("203.0.113.0/24", "")).isFalse();
    }

    @Test
    void anAddressOfTheOldKindWrittenAsOneOfTheNewIsTheSame() {
        assertThat(AddressRange.admits("203.0.113.0/24", "::ffff:203.0.113.9")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.vn", "203.0.113.0/33", "2001:db8::/129", "203.0.113/24", "203.0.113.0/", "203.0.113.0/24/8", "203.0.113.0/-1", "1", "203.0.113.0/2a"})
    void whatIsNoNetworkIsNone(String written) {
        assertThat(AddressRange.of(written)).isEmpty();
    }
}
