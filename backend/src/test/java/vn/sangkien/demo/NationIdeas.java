package vn.sangkien.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import vn.sangkien.idea.ActorPart;
import vn.sangkien.idea.Channel;
import vn.sangkien.idea.IdeaNumber;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.Recognition;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.shared.time.Time;

/** Ideas in the order of time, each made from its place alone: three fifths in the first phase, the others in the running one. */
final class NationIdeas {

    private static final double IN_FIRST_PHASE = 0.6;
    private static final Set<IdeaState> FINAL = EnumSet.of(IdeaState.VALID, IdeaState.INVALID, IdeaState.DUPLICATE);

    private final SampleCalendar calendar;
    private final ProgrammeIds programme;
    private final NationUnits units;
    private final NationPeople people;
    private final SampleTexts texts = new SampleTexts();
    private final long[] times;
    private final int inFirst;
    private final double[] weights;

    NationIdeas(int count, SampleCalendar calendar, ProgrammeIds programme, NationUnits units, NationPeople people) {
        this.calendar = calendar;
        this.programme = programme;
        this.units = units;
        this.people = people;
        this.inFirst = (int) (count * IN_FIRST_PHASE);
        this.times = new long[count];
        var random = new SplittableRandom(2_400_000);
        fill(0, inFirst, new Rhythm(calendar.firstPhase(), calendar.today()), random);
        fill(inFirst, count, new Rhythm(calendar.secondPhase(), calendar.today()), random);
        weights = units.grassroots().stream().mapToDouble(SampleUnit::weight).toArray();
        Arrays.parallelPrefix(weights, Double::sum);
    }

    private void fill(int from, int to, Rhythm rhythm, SplittableRandom random) {
        for (int i = from; i < to; i++) {
            times[i] = rhythm.pick(random).toEpochMilli();
        }
        Arrays.sort(times, from, to);
    }

    void write(RowStream ideas, RowStream contents, RowStream events) {
        for (int place = 0; place < times.length; place++) {
            write(place, ideas, contents, events);
        }
    }

    private void write(int place, RowStream ideas, RowStream contents, RowStream events) {
        var random = new SplittableRandom(place);
        int phase = place < inFirst ? 1 : 2;
        Instant submittedAt = Instant.ofEpochMilli(times[place]);
        Instant createdAt = submittedAt.minusSeconds(random.nextInt(90, 40_000));
        long id = NationUnits.id(calendar.firstPhase().opensAt(), place);
        int at = unit(random);
        SampleUnit unit = units.grassroots().get(at);
        long author = people.author(at, phase, random);
        IdeaState state = state(phase, submittedAt, random);
        List<IdeaState> path = path(state);
        Instant last = writeEvents(place, id, path, createdAt, submittedAt, author, random, events);
        IdeaText text = texts.write(unit, random.nextLong());
        LocalDate appliedOn = Time.dayOf(createdAt).minusDays(random.nextInt(100));
        boolean valid = state == IdeaState.VALID;
        ideas.add(id, IdeaNumber.of(place + 1L), programme.campaign(), programme.phase(phase), unit.id(), unit.block(), author, author, Channel.SELF,
                state, text.title(), " " + Folded.of(text.title()), text.type(), text.field(), text.directWorker(),
                appliedOn.isBefore(calendar.appliedFrom()) ? calendar.appliedFrom() : appliedOn, text.benefitVnd(), random.nextInt(100) < 70,
                valid ? random.nextInt(1, 480) + "/QĐ-SK" : null, valid ? Time.dayOf(last) : null,
                valid ? "Hội đồng sáng kiến " + unit.workplace() : null, valid ? Recognition.Level.GRASSROOTS : null,
                createdAt, last, submittedAt, FINAL.contains(state) ? last : null, path.size());
        contents.add(id, text.problem(), text.description(), text.conditions(), text.benefit());
    }

    private int unit(SplittableRandom random) {
        int found = Arrays.binarySearch(weights, random.nextDouble(weights[weights.length - 1]));
        int at = found < 0 ? -found - 1 : found + 1;
        while (units.grassroots().get(at).weight() == 0) {
            at++;
        }
        return at;
    }

    /** The longer ago, the likelier decided; nothing of the first phase is open any more. */
    private IdeaState state(int phase, Instant submittedAt, SplittableRandom random) {
        double days = Duration.between(submittedAt, calendar.now()).toHours() / 24.0;
        int part = random.nextInt(1_000);
        if (part < 15) {
            return IdeaState.WITHDRAWN;
        }
        if (phase == 1 || random.nextDouble() < 1 - Math.exp(-days / 15)) {
            return part < 900 ? IdeaState.VALID : part < 970 ? IdeaState.INVALID : IdeaState.DUPLICATE;
        }
        return part < 650 ? IdeaState.SUBMITTED : part < 900 ? IdeaState.IN_REVIEW : IdeaState.NEEDS_INFO;
    }

    private static List<IdeaState> path(IdeaState state) {
        return switch (state) {
            case SUBMITTED -> List.of(IdeaState.SUBMITTED);
            case IN_REVIEW, WITHDRAWN -> List.of(IdeaState.SUBMITTED, state);
            default -> List.of(IdeaState.SUBMITTED, IdeaState.IN_REVIEW, state);
        };
    }

    /** @return when the last step was */
    private Instant writeEvents(int place, long idea, List<IdeaState> path, Instant createdAt, Instant submittedAt, long author,
                                SplittableRandom random, RowStream events) {
        event(place, 0, idea, null, IdeaState.DRAFT, createdAt, author, events);
        IdeaState from = IdeaState.DRAFT;
        Instant at = submittedAt;
        for (int step = 0; step < path.size(); step++) {
            if (step > 0) {
                long room = Math.min(Duration.ofDays(12).toSeconds(), Math.max(2, Duration.between(at, calendar.now()).toSeconds()));
                at = at.plusSeconds(1 + random.nextLong(room / 2 + 1));
            }
            event(place, step + 1, idea, from, path.get(step), at, author, events);
            from = path.get(step);
        }
        return at;
    }

    private void event(int place, int step, long idea, IdeaState from, IdeaState to, Instant at, long author, RowStream events) {
        boolean byAuthor = from == null || to == IdeaState.SUBMITTED || to == IdeaState.WITHDRAWN;
        boolean told = to == IdeaState.INVALID || to == IdeaState.DUPLICATE || to == IdeaState.NEEDS_INFO;
        String[] reason = told ? texts.reasons(to.name()).get(place % texts.reasons(to.name()).size()).split("\\|", 2) : new String[2];
        events.add(NationUnits.id(calendar.firstPhase().opensAt(), place * 8L + step), idea, from, to, at,
                byAuthor ? author : people.id(place % people.count()), byAuthor ? ActorPart.AUTHOR : ActorPart.OFFICER, reason[0], reason[1]);
    }
}
