package vn.sangkien.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.unit.UnitLevel;

/** What the sample's workers write must pass for what the form lets workers write (product section 4). */
class SampleTextsTest {

    private static final int IDEAS_OF_EACH_TRADE = 600;

    private final SampleTexts texts = new SampleTexts();

    @Test
    void textsFitTheForm() {
        written().forEach(text -> {
            assertThat(text.title()).hasSizeBetween(10, 300).doesNotContain("\n");
            assertThat(text.description()).hasSizeBetween(150, 900);
            assertThat(text.benefit()).hasSizeBetween(20, 4_000);
            assertThat(text.problem()).satisfiesAnyOf(problem -> assertThat(problem).isNull(), problem -> assertThat(problem).hasSizeBetween(30, 3_000));
            assertThat(text.conditions()).satisfiesAnyOf(given -> assertThat(given).isNull(), given -> assertThat(given).hasSizeLessThan(2_000));
            assertThat(text.benefitVnd()).satisfiesAnyOf(value -> assertThat(value).isNull(), value -> assertThat(value).isBetween(500_000L, 10_000_000_000_000L));
        });
    }

    @Test
    void noPlaceIsLeftOpenAndNothingIsDoubled() {
        all().forEach(part -> assertThat(part).doesNotContain("{", "}", "  ", " ,", " .", "..", "@", "|"));
    }

    @Test
    void textsAreComposedAsTheFormComposesThem() {
        all().forEach(part -> {
            assertThat(Normalizer.isNormalized(part, Normalizer.Form.NFC)).isTrue();
            assertThat(Typed.lines(part)).isEqualTo(part);
        });
    }

    @Test
    void theSameSeedWritesTheSameText() {
        SampleUnit unit = unit(Trade.GARMENT);
        assertThat(texts.write(unit, 42)).isEqualTo(new SampleTexts().write(unit, 42)).isNotEqualTo(texts.write(unit, 43));
    }

    @Test
    void everyFieldIsWrittenAboutInManyWays() {
        var titles = written().collect(Collectors.groupingBy(IdeaText::field, Collectors.mapping(IdeaText::title, Collectors.toSet())));
        assertThat(titles).containsOnlyKeys(IdeaField.values());
        titles.forEach((field, different) -> assertThat(different).as(field.name()).hasSizeGreaterThan(40));
    }

    @Test
    void everyReasonGivenIsLongEnough() {
        for (IdeaState state : List.of(IdeaState.NEEDS_INFO, IdeaState.INVALID, IdeaState.DUPLICATE, IdeaState.WITHDRAWN)) {
            assertThat(texts.reasons(state.name())).isNotEmpty().allSatisfy(entry -> assertThat(entry.split("\\|", 2)[1]).hasSizeBetween(10, 2_000));
        }
    }

    private Stream<String> all() {
        return written().flatMap(text -> Stream.of(text.title(), text.problem(), text.description(), text.conditions(), text.benefit()))
                .filter(Objects::nonNull);
    }

    private Stream<IdeaText> written() {
        var random = new SplittableRandom(7);
        return Arrays.stream(Trade.values()).flatMap(trade -> {
            SampleUnit unit = unit(trade);
            return random.longs(IDEAS_OF_EACH_TRADE).mapToObj(seed -> texts.write(unit, seed));
        });
    }

    private static SampleUnit unit(Trade trade) {
        return new SampleUnit(1, "TA-Q01-001", "CĐCS Công ty Điện cơ Hồng Vân", UnitLevel.GRASSROOTS, null, trade.block(), 100, null, trade, null, null, 1);
    }
}
