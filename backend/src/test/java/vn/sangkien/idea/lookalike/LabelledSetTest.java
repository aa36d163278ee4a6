package vn.sangkien.idea.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sangkien.idea.lookalike.LabelledSet.Kind;
import vn.sangkien.idea.lookalike.LabelledSet.Pair;

/** How well copies are told from ideas that only follow the same template. */
class LabelledSetTest {

    private final List<Pair> pairs = LabelledSet.pairs();

    @Test
    void theSetIsLargeEnoughToSaySomething() {
        for (Kind kind : List.of(Kind.EXACT, Kind.CHANGED_NAMES_AND_NUMBERS, Kind.REORDERED, Kind.OWN_BENEFIT)) {
            assertThat(pairs).filteredOn(pair -> pair.kind() == kind).hasSizeGreaterThanOrEqualTo(20);
        }
        for (Kind kind : List.of(Kind.TEMPLATE_ONLY, Kind.SAME_BENEFIT)) {
            assertThat(pairs).filteredOn(pair -> pair.kind() == kind).hasSizeGreaterThanOrEqualTo(100);
        }
        assertThat(pairs).filteredOn(pair -> pair.kind() == Kind.CHANGED_NAMES_AND_NUMBERS).noneMatch(pair -> pair.one().equals(pair.other()));
    }

    @Test
    void copiesAreFound() {
        assertThat(LabelledSet.recall(pairs)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theSameFormAndTitleAndTheSameWordsAboutTheBenefitRaiseNoAlarm() {
        for (Kind kind : List.of(Kind.TEMPLATE_ONLY, Kind.SAME_BENEFIT)) {
            assertThat(LabelledSet.falseAlarms(pairs.stream().filter(pair -> pair.kind() == kind).toList())).isLessThanOrEqualTo(0.02);
        }
        assertThat(LabelledSet.falseAlarms(pairs)).isLessThanOrEqualTo(0.02);
        assertThat(LabelledSet.precision(pairs)).isGreaterThanOrEqualTo(0.95);
    }

    /** Otherwise a small change of the wording would turn the judgement of many pairs around. */
    @Test
    void copiesAndOthersLieFarFromEachOther() {
        assertThat(pairs).filteredOn(pair -> !pair.kind().copy()).allSatisfy(pair -> assertThat(LabelledSet.share(pair)).isLessThan(0.35));
        assertThat(pairs).filteredOn(pair -> pair.kind().copy()).allSatisfy(pair -> assertThat(LabelledSet.share(pair)).isGreaterThan(0.45));
    }
}
