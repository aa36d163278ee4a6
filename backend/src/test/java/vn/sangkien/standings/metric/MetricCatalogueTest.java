package vn.sangkien.standings.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.emptyString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.standings.CountingRule;
import vn.sangkien.standings.board.BoardFigures;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.ExplanationResponse;
import vn.sangkien.standings.board.TargetLine;
import vn.sangkien.standings.dashboard.Goal;
import vn.sangkien.standings.dashboard.Outlook;
import vn.sangkien.standings.dashboard.UnitDay;

/** One definition for every number. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MetricCatalogueTest {

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class, BigDecimal.class, Boolean.class);
    /** The target itself stands under its kind; the places above are told in the same unit as the measure. */
    private static final Set<String> NAMED_OTHERWISE = Set.of("target");

    @Test
    void everyFigureOfABoardHasADefinition() {
        Set<String> defined = Arrays.stream(Metric.values()).map(Metric::field).collect(Collectors.toSet());

        Set<String> shown = Stream.of(BoardLine.class, BoardLine.CoverageLine.class, BoardFigures.class, TargetLine.class, ExplanationResponse.Ahead.class,
                        Outlook.class, Goal.class, UnitDay.class)
                .flatMap(line -> Arrays.stream(line.getRecordComponents())).filter(field -> NUMBERS.contains(field.getType()))
                .map(RecordComponent::getName).filter(field -> !NAMED_OTHERWISE.contains(field)).collect(Collectors.toSet());

        assertThat(shown).hasSizeGreaterThan(15);
        assertThat(defined).containsAll(shown);
    }

    @Test
    void aDefinitionSaysItsRuleInBothLanguagesWithAVersion() {
        Api.anonymous().get("/api/v1/metrics").then().statusCode(200).body("items.id", hasItem("pct-assigned")).body("items.rule.en", not(hasItem(emptyString())))
                .body("items.version", not(hasItem(emptyString())));
        Api.anonymous().get("/api/v1/metrics/pct-assigned").then().statusCode(200).body("field", equalTo("pctAssigned"))
                .body("name.vi", equalTo("% chỉ tiêu giao")).body("unit", equalTo("PERCENT")).body("version", equalTo(CountingRule.VERSION));
    }

    @Test
    void aFigureNobodyShowsIsNotFound() {
        Api.anonymous().get("/api/v1/metrics/nothing").then().spec(Refused.with(404, "not-found"));
    }
}
