package vn.sangkien.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({"203.0.113.5, ::ffff:203.0.113.5, true", "203.0.113.5, 203.0.113.6, false", "2001:db8:1:2::1, 2001:0db8:1:2:ffff::9, true",
            "2001:db8:1:2::1, 2001:db8:1:3::1, false", "fe80::1%eth0, fe80::2, true", "không rõ, 300.1.1.1, true", "1.2.3.4, không rõ, false"})
    void whichAddressesAreOneNetwork(String one, String other, boolean same) {
        assertThat(Network.line(one).equals(Network.line(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.5, 203.0.113.*", "::ffff:203.0.113.5, 203.0.113.*", "2001:db8:1:2::1, 2001:db8:*", "unknown, ''"})
    void whatPeopleAreShownOfIt(String address, String shown) {
        assertThat(Network.shortened(address)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(value = {"203.0.113.5, 203.0.113.0/24", "::ffff:203.0.113.5, 203.0.113.0/24", "2001:db8:1:2::1, 2001:db8:1:0:0:0:0:0/48", "localhost, NULL", "'', NULL"}, nullValues = "NULL")
    void whatTheAuditKeepsOfIt(String address, String kept) {
        assertThat(Network.place(address)).isEqualTo(kept);
    }
}
