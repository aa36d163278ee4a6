package vn.sangkien.idea.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sangkien.idea.index.IdeaTexts;

/** What two texts must have in common before anybody is told of it. */
class WordingTest {

    private static final String BENEFIT = "Giảm thời gian thay khuôn từ ba mươi phút xuống còn mười phút mỗi lần, mỗi năm tiết kiệm khoảng hai trăm triệu đồng cho phân xưởng.";
    private static final String MAIN = "Chúng tôi làm giá đỡ khuôn có bánh xe và chốt định vị, một người đẩy khuôn vào đúng chỗ mà không cần cẩu.";

    @Test
    void anIdeaThatSaysNothingIsNoCopyOfAllThatPraiseTheSameBenefit() {
        Wording nothing = Wording.of(new IdeaTexts("Cải tiến đồ gá", null, "b".repeat(300), null, BENEFIT));
        Wording honest = Wording.of(new IdeaTexts("Cải tiến đồ gá", null, MAIN, null, BENEFIT));

        assertThat(Wording.likeness(nothing.share(honest))).isEmpty();
        assertThat(Wording.likeness(honest.share(nothing))).isEmpty();
        assertThat(Wording.likeness(honest.share(Wording.of(new IdeaTexts("Tên khác hẳn", null, MAIN, null, BENEFIT))))).contains(Likeness.NEAR_IDENTICAL);
    }
}
