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

    @Test
    void aLetterKeepsTheMarksThatAnyScriptPutsOnIt() {
        assertThat(Typed.line("x" + "\u0323".repeat(30))).hasSize(31);
        assertThat(Typed.line("x" + "\u0323".repeat(31))).hasSize(31);
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
