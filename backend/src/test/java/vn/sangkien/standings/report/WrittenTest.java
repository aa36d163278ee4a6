package vn.sangkien.standings.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void numbersAreWrittenTheVietnameseWay() {
        assertThat(Written.number(2_769)).isEqualTo("2.769");
        assertThat(Written.number(1_000_000)).isEqualTo("1.000.000");
        assertThat(Written.percent(new BigDecimal("186.7"))).isEqualTo("186,7 %");
        assertThat(Written.percent(new BigDecimal("1234.0"))).isEqualTo("1.234,0 %");
        assertThat(Written.percent(null)).isEqualTo("—");
    }

    @Test
    void momentsAreOfTheProgrammesZone() {
        assertThat(Written.moment(Instant.parse("2023-05-10T07:00:00Z"))).isEqualTo("14 giờ ngày 10/5");
        assertThat(Written.moment(Instant.parse("2023-05-10T17:05:59Z"))).isEqualTo("0 giờ 05 ngày 11/5");
    }

    @Test
    void namesAreAbbreviatedAsEverybodyDoes() {
        assertThat(Written.shortName("Liên đoàn Lao động Thành phố Hà Nội")).isEqualTo("LĐLĐ TP Hà Nội");
        assertThat(Written.shortName("Công đoàn cơ sở Công ty Trách nhiệm hữu hạn May 10")).isEqualTo("CĐCS Công ty TNHH May 10");
    }
}
