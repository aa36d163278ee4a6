package vn.sangkien.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** The full programme as planned, without a database. */
class SampleIdeasTest {

    private static final SampleCalendar CALENDAR = new SampleCalendar(LocalDate.of(2026, 11, 22));

    private static final Plan PLAN = new Plan(SampleScale.FULL);

    private static final class Plan {
        final SampleUnits units;
        final SamplePeople people;
        final SampleIdeas ideas;

        Plan(SampleScale scale) {
            var random = new SplittableRandom(1);
            units = new SampleUnits(scale, CALENDAR, random);
            people = new SamplePeople(CALENDAR, units, random);
            ideas = new SampleIdeas(scale, CALENDAR, units, people, new Workload(scale, units, random), random);
        }

        long valid(SampleUnit top) {
            return ideas.all().stream().filter(idea -> idea.phase == 1 && idea.state == IdeaState.VALID)
                    .filter(idea -> idea.unit == top || idea.unit.parent() == top || top == units.root()).count();
        }
    }

    @Test
    void firstPhaseEndsWithThePublishedFigures() {
        assertThat(PLAN.valid(PLAN.units.root())).isEqualTo(56_106);
        assertThat(PLAN.people.all().stream().filter(person -> person.phase == 1).count()).isEqualTo(22_264);
        assertThat(PLAN.valid(PLAN.units.uppers().get(Workload.EAGER_UPPER))).isEqualTo(3_979);
        assertThat(PLAN.valid(PLAN.units.sampleUnit())).isEqualTo(196);
    }

    @Test
    void bothBlocksTakePartInTheEagerUnion() {
        assertThat(PLAN.units.below(PLAN.units.uppers().get(Workload.EAGER_UPPER))).extracting(SampleUnit::block)
                .contains(Block.ENTERPRISE, Block.PUBLIC_SERVICE);
    }

    @Test
    void numbersFollowTheOrderOfSubmissionAndIdsAreDistinct() {
        List<PlannedIdea> submitted = PLAN.ideas.all().subList(0, PLAN.ideas.submitted());
        assertThat(submitted).extracting(idea -> idea.number).isSorted().startsWith(1).endsWith(submitted.size());
        assertThat(submitted).extracting(idea -> idea.submittedAt).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(new HashSet<>(PLAN.ideas.all().stream().map(idea -> idea.id).toList())).hasSameSizeAs(PLAN.ideas.all());
        assertThat(PLAN.people.all().stream().map(person -> person.id).distinct().count()).isEqualTo(PLAN.people.all().size());
        assertThat(PLAN.people.all().stream().map(person -> person.phone).distinct().count()).isEqualTo(PLAN.people.all().size());
    }

    @Test
    void peopleRegisterBeforeTheyWrite() {
        assertThat(PLAN.ideas.all()).filteredOn(idea -> idea.phase == idea.author.phase)
                .allSatisfy(idea -> assertThat(idea.createdAt).isAfter(idea.author.registeredAt));
    }

    @Test
    void thePeakDayIsThatOfARush() {
        long peak = PLAN.ideas.all().stream().filter(idea -> idea.phase == 1)
                .collect(Collectors.groupingBy(idea -> Time.dayOf(idea.submittedAt), Collectors.counting()))
                .values().stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat(peak).isBetween(4_000L, 6_000L);
    }

    @Test
    void theSecondPhaseIsUnderWay() {
        List<PlannedIdea> second = PLAN.ideas.all().stream().filter(idea -> idea.phase == 2).toList();
        assertThat(second).hasSizeBetween(30_000, 32_000).allSatisfy(idea -> assertThat(idea.submittedAt).isBefore(CALENDAR.now()));
        assertThat(second).filteredOn(idea -> idea.state == IdeaState.VALID).hasSizeBetween(19_000, 23_000);
        assertThat(second).extracting(idea -> idea.state).contains(IdeaState.SUBMITTED, IdeaState.IN_REVIEW, IdeaState.NEEDS_INFO,
                IdeaState.INVALID, IdeaState.DUPLICATE, IdeaState.WITHDRAWN);
    }

    @Test
    void theSamePlanComesOutEachTime() {
        Plan again = new Plan(SampleScale.FULL);
        assertThat(again.ideas.all()).extracting(idea -> idea.id).isEqualTo(PLAN.ideas.all().stream().map(idea -> idea.id).toList());
        assertThat(again.people.all()).extracting(person -> person.name + person.phone)
                .isEqualTo(PLAN.people.all().stream().map(person -> person.name + person.phone).toList());
        assertThat(again.units.all().map(SampleUnit::name)).isEqualTo(PLAN.units.all().map(SampleUnit::name).toList());
    }
}
