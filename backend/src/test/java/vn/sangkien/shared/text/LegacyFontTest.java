package vn.sangkien.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyFontTest {

    @ParameterizedTest
    @ValueSource(strings = {"C«ng ®oµn c¬ së C«ng ty may", "Liªn ®oµn Lao ®éng thµnh phè Hµ Néi", "Tr­êng MÇm non B×nh Minh ®iÖn", "Coâng ñoaøn cô sôû Coâng ty may",
            "Lieân ñoaøn Lao ñoäng thaønh phoá", "COÂNG ÑOAØN CÔ SÔÛ"})
    void rubbishOfOldFontsIsNoticed(String name) {
        assertThat(LegacyFont.suspected(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "VNI | Caûi tieán kyõ thuaät | Cải tiến kỹ thuật", "VNI | CAÛI TIEÁN KYÕ THUAÄT | CẢI TIẾN KỸ THUẬT", "VNI | Nguyeãn Thò Hoàng Ñöôøng | Nguyễn Thị Hồng Đường",
        "VNI | ngöôøi lao ñoäng nghæ phöùc taïp | người lao động nghỉ phức tạp", "VNI | chæ soá thieát bò, nghó ra töø naêm 2026 | chỉ số thiết bị, nghĩ ra từ năm 2026",
        "VNI | giaù treo khuoân maãu cuûa xöôûng | giá treo khuôn mẫu của xưởng", "TCVN3 | C¶i tiÕn kü thuËt cña c«ng ®oµn c¬ së | Cải tiến kỹ thuật của công đoàn cơ sở",
        "TCVN3 | Tr­êng MÇm non, ng­êi lao ®éng | Trường Mầm non, người lao động"})
    void whatWasWrittenBeforeUnicodeIsRead(OldFont font, String written, String read) {
        assertThat(font.read(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Công đoàn cơ sở Công ty may", "Liên đoàn Lao động thành phố Hà Nội", "CĐCS Khoa học – Kỹ thuật", "Công ty TNHH Würth Việt Nam", "Nestlé Việt Nam®",
            "Công ty España Foods", "Tập đoàn «Sao Mai»", "Søren Møller A/S", "CĐCS Số 1 · Xưởng 2", "ABC", "Quý hoá, Huỳnh Thuý, Toà án"})
    void namesAreLeftAlone(String name) {
        assertThat(LegacyFont.suspected(name)).isFalse();
    }
}
