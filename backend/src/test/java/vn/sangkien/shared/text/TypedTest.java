package vn.sangkien.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0\u3000", "\u200b\ufeff\u2060", "\u3164\u115f\u1160\uffa0", "\u00ad\u180e\u2800", "\u0000\u0007", "\ud800", "\u202e\u2066\u2069"})
    void nothingVisibleIsNull(String typed) {
        assertThat(Typed.line(typed)).isNull();
        assertThat(Typed.lines(typed)).isNull();
    }

    @Test
    void lettersAreComposed() {
        assertThat(Typed.line(Normalizer.normalize("Ứng dụng", Normalizer.Form.NFD))).isEqualTo("Ứng dụng");
    }

    @Test
    void aLineHasSingleSpacesAndLinesKeepTheirBreaks() {
        assertThat(Typed.line(" một \r\n hai\t\tba ")).isEqualTo("một hai ba");
        assertThat(Typed.lines(" một \r\n  hai\u00a0\n\rba ")).isEqualTo("một\n  hai\n\nba");
    }

    @Test
    void textThatRunsBackwardsOrHidesCharactersIsPutStraight() {
        assertThat(Typed.line("Cải\u202etiến\u200b máy\u0000")).isEqualTo("Cảitiến máy");
    }

    @Test
    void picturesStay() {
        assertThat(Typed.line("🏭 👷🏽 ❤️")).isEqualTo("🏭 👷🏽 ❤️");
    }

    /** A family, a cook, a heart on fire, the flags of a rainbow, of Viet Nam and of Wales, a key; then a Chinese letter and a sign in one of their forms. */
    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83C\uDF73", "\u2764\uFE0F\u200D\uD83D\uDD25", "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
            "\uD83C\uDDFB\uD83C\uDDF3", "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F", "1\uFE0F\u20E3", "\u845B\uDB40\uDD00", "\u2268\uFE00"})
    void whatHoldsAPictureTogetherStays(String picture) {
        assertThat(Typed.line(picture)).isEqualTo(picture);
        assertThat(Typed.lines("Vui " + picture + "\nlắm")).isEqualTo("Vui " + picture + "\nlắm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u200Db", "a\u200Cb", "ab\uFE0F", "\uFE0Fab", "\u200Dab", "ab\u200D", "a\uFE00b", "a\uDB40\uDC67b", "ab\uDB40\uDC7F"})
    void whatHoldsNoPictureTogetherGoes(String text) {
        assertThat(Typed.line(text)).isEqualTo("ab");
    }

    @Test
    void aJoinerBetweenAPictureAndALetterGoes() {
        assertThat(Typed.line("\uD83D\uDC68\u200Da")).isEqualTo("\uD83D\uDC68a");
        assertThat(Typed.line("a\u200D\uD83D\uDC68")).isEqualTo("a\uD83D\uDC68");
        assertThat(Typed.line("\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62")).isEqualTo("\uD83C\uDFF4");
    }

    /** Vietnamese, Thai, Hindi, Hebrew with points and accents, Arabic with vowels, Burmese "secret", Tibetan, Tamil, Khmer. */
    @ParameterizedTest
    @ValueSource(strings = {"Nghiêng ngửa ặ ễ ợ", "ที่นี่ น้ำ ปฏิบัติ", "क्षि ज़्यादा हिन्दी स्त्री", "\u05D1\u05BC\u05B0\u05E8\u05B5\u05D0\u05E9\u05C1\u05B4\u0596\u05D9\u05EA", "\u0628\u0651\u064E\u0670",
            "လျှို့ဝှက်", "བསྒྲུབས་", "ஸ்ரீ", "ខ្ញុំ ស៊ាំ"})
    void noScriptLosesAnything(String text) {
        assertThat(Typed.line(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void aLetterKeepsFourMarksAndNoTower() {
        assertThat(Typed.line("x" + "\u0323\u0301\u0302\u0303")).hasSize(5);
        assertThat(Typed.line("x" + "\u0323".repeat(5))).isEqualTo("x" + "\u0323".repeat(4));
        assertThat(Typed.line("x" + "\u0323".repeat(31))).hasSize(5);
        assertThat(Typed.line("ặ" + "\u0301".repeat(30) + "n")).isEqualTo("ặ" + "\u0301".repeat(4) + "n");
        assertThat(Typed.line("\u1021" + "\u1037".repeat(30))).hasSize(9);
    }

    /** The character that hides makes sure that everything is looked at. */
    @Test
    void whatIsTakenAsItIsWouldNotHaveChanged() {
        for (char character = 0; character < Character.MAX_VALUE; character++) {
            if (Typed.plain(character)) {
                String text = "a" + character + "b" + character;
                assertThat(Typed.lines(text + '\u200b')).isEqualTo(text);
                assertThat(Typed.line(text + '\u200b')).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"một hai", "một  hai", " một", "một ", "một\nhai", "một\n\nhai", "một \nhai", "một\n hai", "\nmột", "một\n", "một\thai"})
    void spacesComeOutTheSameHoweverTheyAreLookedAt(String text) {
        assertThat(Typed.lines(text)).isEqualTo(Typed.lines(text.replace("hai", "\u200bhai").replace("một", "m\u200bột")));
        assertThat(Typed.line(text)).isEqualTo(Typed.line(text.replace("hai", "\u200bhai").replace("một", "m\u200bột")));
    }

    /** Time that grows with the square of the length would be minutes. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\n", " \n", "\u0301\u0323", "\u200b", "a ", "\r"})
    void timeGrowsWithTheLengthOnly(String piece) {
        String text = "a" + piece.repeat(200_000 / piece.length()) + "b";

        assertTimeout(Duration.ofSeconds(5), () -> Typed.lines(text));
        assertTimeout(Duration.ofSeconds(5), () -> Typed.line(text));
    }
}
