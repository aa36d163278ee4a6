package vn.sangkien.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.sangkien.idea.IdeaState;

/** Plans all ideas in the order in which they were handed in, the drafts at the end. */
final class SampleIdeas {

    private final SampleCalendar calendar;
    private final SampleUnits units;
    private final SamplePeople people;
    private final Map<Integer, Rhythm> rhythms;
    private final SplittableRandom random;
    private final SampleIds ids = new SampleIds();
    private final List<PlannedIdea> planned = new ArrayList<>();
    private int submitted;

    SampleIdeas(SampleScale scale, SampleCalendar calendar, SampleUnits units, SamplePeople people, Workload workload, SplittableRandom random) {
        this.calendar = calendar;
        this.units = units;
        this.people = people;
        this.random = random;
        this.rhythms = Map.of(1, new Rhythm(calendar.firstPhase(), calendar.today()), 2, new Rhythm(calendar.secondPhase(), calendar.today()));
        for (SampleUnit unit : units.grassroots()) {
            people.register(unit, 1, workload.registrants(unit, 1));
            people.register(unit, 2, workload.registrants(unit, 2));
            first(unit, workload.validInFirst(unit));
            second(unit, workload.submittedInSecond(unit));
        }
        ofKnownWorker();
        planned.sort(Comparator.comparing(idea -> idea.submittedAt));
        numberThem();
        drafts(scale.drafts());
        people.settle(rhythms);
    }

    /** All decided long ago: the valid ones, and a share that did not survive the review. */
    private void first(SampleUnit unit, int valid) {
        for (int i = 0; i < valid; i++) {
            handIn(unit, 1, IdeaState.VALID);
        }
        for (int i = (int) Math.round(valid * random.nextDouble(0.03, 0.15)); i > 0; i--) {
            int part = random.nextInt(100);
            handIn(unit, 1, part < 64 ? IdeaState.INVALID : part < 88 ? IdeaState.DUPLICATE : IdeaState.WITHDRAWN);
        }
    }

    /** The longer ago, the likelier decided; some unions keep up better than others. */
    private void second(SampleUnit unit, int submitted) {
        List<Instant> times = random.ints(submitted).mapToObj(any -> rhythms.get(2).pick(random)).sorted().toList();
        double daysToDecide = unit == units.sampleUnit() ? 3 : random.nextDouble(4, 18);
        for (int i = 0; i < submitted; i++) {
            double age = Duration.between(times.get(i), calendar.now()).toHours() / 24.0;
            boolean decided = random.nextDouble() < 1 - Math.exp(-age / daysToDecide);
            int part = random.nextInt(1000);
            IdeaState state = part < 12 ? IdeaState.WITHDRAWN : decided ? decision(part) : waiting(part);
            if (unit == units.sampleUnit()) {
                int left = submitted - i;
                state = left <= 6 ? IdeaState.SUBMITTED : left <= 8 ? IdeaState.IN_REVIEW : decision(part);
            }
            add(unit, people.author(unit, 2, random), 2, times.get(i), state);
        }
    }

    private static IdeaState decision(int part) {
        return part < 890 ? IdeaState.VALID : part < 970 ? IdeaState.INVALID : IdeaState.DUPLICATE;
    }

    private static IdeaState waiting(int part) {
        return part < 610 ? IdeaState.SUBMITTED : part < 860 ? IdeaState.IN_REVIEW : IdeaState.NEEDS_INFO;
    }

    private void handIn(SampleUnit unit, int phase, IdeaState state) {
        add(unit, people.author(unit, phase, random), phase, rhythms.get(phase).pick(random), state);
    }

    private void add(SampleUnit unit, Person author, int phase, Instant submittedAt, IdeaState state) {
        int part = random.nextInt(100);
        long seconds = part < 60 ? random.nextInt(90, 1_500) : part < 90 ? random.nextInt(1_500, 40_000) : random.nextInt(40_000, 260_000);
        long sinceOpening = Duration.between(phase(phase).opensAt(), submittedAt).toSeconds();
        Instant createdAt = submittedAt.minusSeconds(Math.min(seconds, sinceOpening / 2));
        author.wrote(createdAt);
        planned.add(new PlannedIdea(unit, author, phase, createdAt, submittedAt, state));
    }

    /** Ideas in all the states that need something shown or done, for whoever signs in as the worker. */
    private void ofKnownWorker() {
        Person worker = people.known(SampleAccount.WORKER);
        var daysAgo = new HashMap<IdeaState, int[]>(Map.of(IdeaState.VALID, new int[] {57, 41}, IdeaState.INVALID, new int[] {30},
                IdeaState.WITHDRAWN, new int[] {18}, IdeaState.NEEDS_INFO, new int[] {9}, IdeaState.IN_REVIEW, new int[] {6},
                IdeaState.SUBMITTED, new int[] {2}));
        for (IdeaState state : IdeaState.values()) {
            for (int days : daysAgo.getOrDefault(state, new int[0])) {
                add(units.sampleUnit(), worker, 2, Rhythm.at(calendar.today().minusDays(days), random), state);
            }
        }
    }

    /** A duplicate repeats what was handed in shortly before it in the same union. */
    private void numberThem() {
        var lastOfUnit = new HashMap<SampleUnit, PlannedIdea>();
        for (PlannedIdea idea : planned) {
            idea.number = ++submitted;
            idea.id = ids.at(idea.createdAt);
            idea.seed = random.nextLong();
            if (idea.state == IdeaState.DUPLICATE) {
                repeat(idea, lastOfUnit.get(idea.unit));
            } else if (idea.state != IdeaState.WITHDRAWN && idea.state != IdeaState.INVALID) {
                lastOfUnit.put(idea.unit, idea);
            }
        }
    }

    private static void repeat(PlannedIdea idea, PlannedIdea original) {
        if (original == null) {
            idea.state = IdeaState.INVALID;
        } else {
            idea.original = original;
            idea.seed = original.seed;
        }
    }

    private void drafts(int count) {
        draft(units.sampleUnit(), people.known(SampleAccount.WORKER), 1);
        for (int i = 1; i < count; i++) {
            PlannedIdea other = planned.get(submitted - 1 - random.nextInt(submitted / 4));
            draft(other.unit, other.author, random.nextInt(1, 45));
        }
    }

    private void draft(SampleUnit unit, Person author, int daysAgo) {
        var draft = new PlannedIdea(unit, author, 0, Rhythm.at(calendar.today().minusDays(daysAgo), random), null, IdeaState.DRAFT);
        draft.id = ids.at(draft.createdAt);
        draft.seed = random.nextLong();
        planned.add(draft);
    }

    private SampleCalendar.Window phase(int number) {
        return number == 1 ? calendar.firstPhase() : calendar.secondPhase();
    }

    /** How many have a number; the drafts follow them. */
    int submitted() {
        return submitted;
    }

    List<PlannedIdea> all() {
        return planned;
    }
}
