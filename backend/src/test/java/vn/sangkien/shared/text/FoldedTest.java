package vn.sangkien.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"CĐ Công ty Điện lực|cd cong ty dien luc", "  Đà  Nẵng |da nang", "ĐƯỜNG Ứng|duong ung", "TNHH A&B (Việt-Nam) 2/9|tnhh a b viet nam 2 9",
            "STRASSE İ|strasse i", "e\u0302\u0301|e"})
    void accentsCaseAndSignsDoNotMatter(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }

    @Test
    void nothingGetsLonger() {
        assertThat(Folded.of("각".repeat(300))).hasSize(300);
    }

    @Test
    void aSearchHasAtMostEightDifferentWords() {
        assertThat(Folded.words("a b a c d e f g h i j")).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(Folded.words(" %_'\\ ")).isEmpty();
    }
}
