package vn.sangkien.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import vn.sangkien.idea.Channel;
import vn.sangkien.idea.IdeaNumber;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.Recognition;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.shared.time.Time;

/** Writes planned ideas with their texts and histories; the rows do not depend on which instance writes them. */
final class IdeaRows implements AutoCloseable {

    private static final Set<IdeaState> FINAL = EnumSet.of(IdeaState.VALID, IdeaState.INVALID, IdeaState.DUPLICATE);
    /** More than any idea has, so that each step has its own place in the events' identifiers. */
    private static final int MOST_STEPS = 8;
    private static final Recognised NOT_RECOGNISED = new Recognised(null, null, null, null);

    private record Recognised(String number, LocalDate date, String body, Recognition.Level level) {
    }

    /** As the step says that marked it a duplicate. */
    private static final String LINK = """
            INSERT INTO idea_link (id, idea_id, other_id, type, reason_code, reason, made_by, made_at)
            SELECT e.id, e.idea_id, ?, 'SAME', e.reason_code, e.reason, e.actor_id, e.at FROM idea_event e WHERE e.idea_id = ? AND e.to_state = 'DUPLICATE'""";

    private final Connection connection;
    private final SampleCalendar calendar;
    private final SamplePeople people;
    private final SampleTexts texts;
    private final ProgrammeIds programme;
    private final Batch ideas;
    private final Batch contents;
    private final Batch events;

    IdeaRows(Connection connection, SampleCalendar calendar, SamplePeople people, SampleTexts texts, ProgrammeIds programme) {
        this.connection = connection;
        this.calendar = calendar;
        this.people = people;
        this.texts = texts;
        this.programme = programme;
        this.ideas = new Batch(connection, "idea", "id", "number", "campaign_id", "phase_id", "unit_id", "block", "author_id", "operator_id",
                "channel", "state", "title", "search_text", "solution_type", "field", "direct_worker", "first_applied_on", "benefit_vnd",
                "may_publish", "recognition_number", "recognition_date", "recognition_body", "recognition_level",
                "created_at", "updated_at", "submitted_at", "decided_at", "version");
        this.contents = new Batch(connection, "idea_content", "idea_id", "problem", "description", "conditions", "benefit_text");
        this.events = new Batch(connection, "idea_event", "id", "idea_id", "from_state", "to_state", "at", "actor_id", "actor_part",
                "reason_code", "reason");
    }

    void write(List<PlannedIdea> chunk) throws SQLException {
        List<IdeaLife> lives = chunk.stream().map(this::life).toList();
        for (int i = 0; i < chunk.size(); i++) {
            write(chunk.get(i), lives.get(i));
        }
        ideas.flush();
        contents.flush();
        for (int i = 0; i < chunk.size(); i++) {
            writeSteps(chunk.get(i), lives.get(i));
        }
        connection.commit();
    }

    private IdeaLife life(PlannedIdea idea) {
        Instant end = idea.phase == 1 ? calendar.firstPhase().graceEndsAt() : calendar.now();
        return IdeaLife.of(idea, people, texts, end, new SplittableRandom(idea.id));
    }

    private void write(PlannedIdea idea, IdeaLife life) throws SQLException {
        var random = new SplittableRandom(~idea.id);
        IdeaText text = texts.write(idea.unit, idea.seed);
        LocalDate appliedOn = appliedOn(idea, random);
        Instant decidedAt = FINAL.contains(idea.state) ? life.lastAt() : null;
        Recognised recognised = idea.state == IdeaState.VALID ? recognised(idea.unit, appliedOn, Time.dayOf(decidedAt), random) : NOT_RECOGNISED;
        boolean submitted = idea.submittedAt != null;
        ideas.add(idea.id, submitted ? IdeaNumber.of(idea.number) : null, programme.campaign(), programme.phase(idea.phase), idea.unit.id(),
                submitted ? idea.unit.block() : null, idea.author.id, idea.author.id, Channel.SELF, idea.state,
                text.title(), " " + Folded.of(text.title()), text.type(), text.field(), text.directWorker(), appliedOn, text.benefitVnd(),
                submitted && random.nextInt(100) < 70, recognised.number(), recognised.date(), recognised.body(), recognised.level(),
                idea.createdAt, life.lastAt(), idea.submittedAt, decidedAt, life.steps().size() - 1);
        contents.add(idea.id, text.problem(), text.description(), text.conditions(), text.benefit());
    }

    private void writeSteps(PlannedIdea idea, IdeaLife life) throws SQLException {
        int place = idea.number * MOST_STEPS;
        for (IdeaLife.Step step : life.steps()) {
            events.add(SampleIds.of(step.at(), place++), idea.id, step.from(), step.to(), step.at(), step.actor().id, step.part(),
                    step.reasonCode(), step.reason());
        }
    }

    private LocalDate appliedOn(PlannedIdea idea, SplittableRandom random) {
        LocalDate day = Time.dayOf(idea.createdAt).minusDays(3 + (long) (110 * Math.pow(random.nextDouble(), 1.6)));
        return day.isBefore(calendar.appliedFrom()) ? calendar.appliedFrom() : day;
    }

    private static Recognised recognised(SampleUnit unit, LocalDate appliedOn, LocalDate decidedOn, SplittableRandom random) {
        boolean higher = random.nextInt(100) < 9;
        LocalDate date = decidedOn.minusDays(random.nextInt(15));
        return new Recognised(random.nextInt(1, 480) + (higher ? "/QĐ-CĐ" : "/QĐ-SK"), date.isBefore(appliedOn) ? decidedOn : date,
                "Hội đồng sáng kiến " + (higher ? unit.parent().name() : unit.workplace()),
                higher ? Recognition.Level.UPPER : Recognition.Level.GRASSROOTS);
    }

    /** Afterwards, because an original may be written by somebody else at the same time. */
    static void linkDuplicates(Connection connection, List<PlannedIdea> ideas) throws SQLException {
        try (PreparedStatement link = connection.prepareStatement(LINK)) {
            for (PlannedIdea idea : ideas) {
                if (idea.original != null) {
                    link.setLong(1, idea.original.id);
                    link.setLong(2, idea.id);
                    link.executeUpdate();
                }
            }
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        ideas.close();
        contents.close();
        events.close();
        connection.commit();
    }
}
