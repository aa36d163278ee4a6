package vn.sangkien.idea.lookalike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sangkien.idea.index.IdeaTexts;

/** What a reviewer sees marked when two ideas stand side by side. */
class ComparedTextTest {

    @Test
    void aWordThatTookTheOthersPlaceIsMarkedThoughItIsSaidElsewhere() {
        assertThat(marked("Ca ngày tổ trưởng bật máy bơm. Ca đêm bảo vệ bật máy bơm nước mưa.",
                "Ca đêm tổ trưởng bật máy bơm. Ca ngày bảo vệ tắt máy bơm nước mưa.")).contains("bật").doesNotContain("bơm", "tổ");
        assertThat(marked("Máy tiện giảm phế phẩm, máy phay giảm tiếng ồn.", "Máy phay giảm phế phẩm, máy phay giảm tiếng ồn.")).containsExactly("Máy tiện");
    }

    @Test
    void anotherAccentIsAnotherWord() {
        assertThat(marked("Đặt thêm một bàn cạnh máy cắt.", "Đặt thêm một bản cạnh máy cắt.")).containsExactly("bàn");
    }

    @Test
    void whatIsWrittenWithoutAccentsIsTheSame() {
        assertThat(marked("Lắp biến tần cũ tháo từ quạt lò.", "Lap bien tan cu thao tu quat lo.")).isEmpty();
    }

    @Test
    void otherNumbersAreMarked() {
        assertThat(marked("Mỗi ca tiết kiệm 120 số điện và 3 giờ công.", "Mỗi ca tiết kiệm 95 số điện và 3 giờ công.")).containsExactly("120");
    }

    @Test
    void aSentenceThatMovedToAnotherFieldIsTheSame() {
        var here = new IdeaTexts(null, null, "Tổ cơ điện lắp biến tần cũ.", null, "Tiết kiệm điện cho cả phân xưởng.");
        var there = new IdeaTexts(null, "Tiết kiệm điện cho cả phân xưởng.", "Tổ cơ điện lắp biến tần cũ.", null, null);

        assertThat(ComparedText.of(here, there)).allSatisfy(text -> assertThat(text.here()).allMatch(Passage::same));
    }

    @Test
    void textsOfTheSameFewWordsAreComparedQuickly() {
        String hostile = IntStream.range(0, 3_000).mapToObj(i -> (i * i) % 7 < 3 ? "a" : "b").collect(Collectors.joining(" "));
        String other = IntStream.range(0, 3_000).mapToObj(i -> (i * i * i) % 11 < 5 ? "a" : "b").collect(Collectors.joining(" "));

        assertTimeout(Duration.ofSeconds(5), () -> {
            marked(hostile, other);
            marked("a ".repeat(5_000), "a ".repeat(4_990));
        });
    }

    private static List<String> marked(String here, String there) {
        return ComparedText.of(described(here), described(there)).get(0).here().stream().filter(piece -> !piece.same()).map(piece -> piece.text().strip())
                .filter(text -> !text.isEmpty()).toList();
    }

    private static IdeaTexts described(String text) {
        return new IdeaTexts(null, null, text, null, null);
    }
}
