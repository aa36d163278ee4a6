package vn.sangkien.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.sangkien.idea.ActorPart;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.time.Time;

/** The steps of one idea from its first word to its present state, in the order in which they must have happened. */
record IdeaLife(List<Step> steps) {

    /** @param from null for the first */
    record Step(IdeaState from, IdeaState to, Instant at, Person actor, ActorPart part, String reasonCode, String reason) {
    }

    private static final Duration LONGEST_REVIEW = Duration.ofDays(28);

    static IdeaLife of(PlannedIdea idea, SamplePeople people, SampleTexts texts, Instant end, SplittableRandom random) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(null, IdeaState.DRAFT, idea.createdAt, idea.author, ActorPart.AUTHOR, null, null));
        if (idea.submittedAt == null) {
            return new IdeaLife(steps);
        }
        steps.add(new Step(IdeaState.DRAFT, IdeaState.SUBMITTED, idea.submittedAt, idea.author, ActorPart.AUTHOR, null, null));
        List<IdeaState> path = path(idea.state, random);
        Instant latest = idea.submittedAt.plus(LONGEST_REVIEW);
        long room = Duration.between(idea.submittedAt, latest.isBefore(end) ? latest : end).toMillis();
        double[] moments = random.doubles(path.size(), 0.03, 0.97).sorted().toArray();
        Instant last = idea.submittedAt;
        for (int i = 0; i < moments.length; i++) {
            boolean byAuthor = path.get(i) == IdeaState.SUBMITTED || path.get(i) == IdeaState.WITHDRAWN;
            Instant at = idea.submittedAt.plusMillis((long) (room * moments[i]));
            last = byAuthor ? at : atWork(at, last, end, random);
            steps.add(step(idea, steps.get(steps.size() - 1).to(), path.get(i), last, byAuthor, people, texts, random));
        }
        return new IdeaLife(steps);
    }

    /** The states after the first submission. */
    private static List<IdeaState> path(IdeaState state, SplittableRandom random) {
        boolean returned = random.nextInt(100) < 7;
        return switch (state) {
            case SUBMITTED -> List.of();
            case IN_REVIEW -> List.of(IdeaState.IN_REVIEW);
            case WITHDRAWN -> returned ? List.of(IdeaState.IN_REVIEW, IdeaState.NEEDS_INFO, state) : List.of(state);
            case NEEDS_INFO -> List.of(IdeaState.IN_REVIEW, state);
            default -> returned
                    ? List.of(IdeaState.IN_REVIEW, IdeaState.NEEDS_INFO, IdeaState.SUBMITTED, IdeaState.IN_REVIEW, state)
                    : List.of(IdeaState.IN_REVIEW, state);
        };
    }

    private static Step step(PlannedIdea idea, IdeaState from, IdeaState to, Instant at, boolean byAuthor, SamplePeople people,
                             SampleTexts texts, SplittableRandom random) {
        String[] reason = switch (to) {
            case NEEDS_INFO, INVALID, DUPLICATE, WITHDRAWN -> reason(texts.reasons(to.name()), random);
            default -> new String[2];
        };
        Person officer = people.officer(random.nextInt(100) < 70 ? idea.unit : idea.unit.parent());
        return byAuthor ? new Step(from, to, at, idea.author, ActorPart.AUTHOR, null, reason[1])
                : new Step(from, to, at, officer, ActorPart.OFFICER, reason[0], reason[1]);
    }

    private static String[] reason(List<String> entries, SplittableRandom random) {
        return entries.get(random.nextInt(entries.size())).split("\\|", 2);
    }

    /** Officers decide in working hours, where that leaves the steps in their order and before the end. */
    private static Instant atWork(Instant about, Instant last, Instant end, SplittableRandom random) {
        LocalDate day = Time.dayOf(about);
        Instant at = SampleCalendar.startOf(day).plusSeconds(random.nextInt(8 * 3_600, 16 * 3_600 + 1_800)).plusMillis(random.nextInt(1_000));
        boolean fits = at.isAfter(last) && at.isBefore(end);
        return fits ? at : about.isAfter(last) ? about : last.plusSeconds(90);
    }

    Instant lastAt() {
        return steps.get(steps.size() - 1).at();
    }
}
