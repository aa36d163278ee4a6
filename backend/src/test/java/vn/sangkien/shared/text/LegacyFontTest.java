package vn.sangkien.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyFontTest {

    @ParameterizedTest
    @ValueSource(strings = {"C«ng ®oµn c¬ së C«ng ty may", "Liªn ®oµn Lao ®éng thµnh phè Hµ Néi", "Tr­êng MÇm non B×nh Minh ®iÖn", "Coâng ñoaøn cô sôû Coâng ty may",
            "Lieân ñoaøn Lao ñoäng thaønh phoá", "COÂNG ÑOAØN CÔ SÔÛ"})
    void rubbishOfOldFontsIsNoticed(String name) {
        assertThat(LegacyFont.suspected(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Công đoàn cơ sở Công ty may", "Liên đoàn Lao động thành phố Hà Nội", "CĐCS Khoa học – Kỹ thuật", "Công ty TNHH Würth Việt Nam", "Nestlé Việt Nam®",
            "Công ty España Foods", "Tập đoàn «Sao Mai»", "Søren Møller A/S", "CĐCS Số 1 · Xưởng 2", "ABC", "Quý hoá, Huỳnh Thuý, Toà án"})
    void namesAreLeftAlone(String name) {
        assertThat(LegacyFont.suspected(name)).isFalse();
    }
}
