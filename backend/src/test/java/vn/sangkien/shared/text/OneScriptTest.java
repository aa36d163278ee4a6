package vn.sangkien.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of units may not be told apart by the computer alone. */
class OneScriptTest {

    @ParameterizedTest
    @ValueSource(strings = {"CĐCS Công ty TNHH Samsung Điện tử Việt Nam (SEV)", "Đường sắt Hà Nội – Đoàn 2 №1", "Công ty 三星 Việt Nam", "Công ty 삼성", "A&B 24/7 “Sao Vàng” ™",
            "Ủy ban ½ 👷"})
    void namesAsTheyAreAreTaken(String name) {
        assertThat(OneScript.Check.holds(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hà Nộ\u0456", "S\u0430msung", "\u0391BC", "Nhà máy \u0421\u041E\u0421", "Ha\u13AA"})
    void lettersThatOnlyLookLatinAreNot(String name) {
        assertThat(OneScript.Check.holds(name)).isFalse();
    }
}
