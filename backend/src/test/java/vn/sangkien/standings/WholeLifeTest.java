package vn.sangkien.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;

/** Anybody tries anything at any time: only the listed steps ever happen, and the figures equal those counted from the ideas. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WholeLifeTest {

    /** Product section 4; the steps from DUPLICATE are those by which marking a duplicate is reversible, and ends with its original. */
    private static final Set<String> LISTED = Set.of("null DRAFT", "DRAFT SUBMITTED", "DRAFT WITHDRAWN", "SUBMITTED IN_REVIEW", "SUBMITTED WITHDRAWN",
            "IN_REVIEW NEEDS_INFO", "IN_REVIEW VALID", "IN_REVIEW INVALID", "IN_REVIEW DUPLICATE", "IN_REVIEW WITHDRAWN", "NEEDS_INFO SUBMITTED",
            "NEEDS_INFO WITHDRAWN", "VALID INVALID", "DUPLICATE IN_REVIEW", "DUPLICATE SUBMITTED");
    private static final Set<String> STANDING = Set.of("SUBMITTED", "IN_REVIEW", "NEEDS_INFO", "VALID");
    private static final int STEPS = 200;
    private static final String UNKNOWN = Id.of(Id.next()).toString();

    private enum Verb {
        WRITE, SUBMIT, ASK_LATE, ENTER_LATE, WITHDRAW, CLAIM, TAKE_OVER, ASSIGN, ACCEPT, REFUSE, RETURN, MARK_DUPLICATE, UNDO, REVOKE, LINK, END_LINK, REOPEN,
        DECIDE_MANY, UNDO_MANY, MARK_ORIGINAL, WITHDRAW_ORIGINAL, REFUSE_ORIGINAL, REVOKE_ORIGINAL, UNDO_ORIGINAL
    }

    private static final Map<Verb, Verb> NEEDS = Map.of(Verb.ASK_LATE, Verb.WRITE, Verb.ENTER_LATE, Verb.ASK_LATE, Verb.END_LINK, Verb.LINK, Verb.REOPEN, Verb.MARK_DUPLICATE,
            Verb.REVOKE, Verb.ACCEPT, Verb.UNDO, Verb.REFUSE);

    /** What needs others first is tried more often. */
    private static final List<Verb> DRAWN = Stream.concat(Stream.of(Verb.values()), Stream.of(Verb.SUBMIT, Verb.SUBMIT, Verb.WRITE,
            Verb.ASK_LATE, Verb.ASK_LATE, Verb.ENTER_LATE, Verb.ENTER_LATE, Verb.ACCEPT, Verb.ACCEPT, Verb.UNDO, Verb.REVOKE, Verb.REVOKE,
            Verb.LINK, Verb.END_LINK, Verb.END_LINK, Verb.ASSIGN, Verb.MARK_DUPLICATE, Verb.MARK_DUPLICATE, Verb.REOPEN, Verb.REOPEN,
            Verb.UNDO_MANY, Verb.MARK_ORIGINAL, Verb.WITHDRAW_ORIGINAL, Verb.REFUSE_ORIGINAL, Verb.UNDO_ORIGINAL, Verb.UNDO_ORIGINAL)).toList();
    /** In the middle of some seeds' steps, so that drafts come late. */
    private static final Duration CLOSES_SOON = Duration.ofMinutes(13);

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    Recount recount;
    @Inject
    Folder folder;

    private SplittableRandom random;
    private final Map<Verb, String> last = new EnumMap<>(Verb.class);
    private String chosen;
    private Person clerk;
    private final List<Person> reviewers = new ArrayList<>();
    private Campaign campaign;
    private final List<Person> people = new ArrayList<>();
    private final List<Person> authors = new ArrayList<>();
    private final List<String> ideas = new ArrayList<>();
    private final List<String> originals = new ArrayList<>();
    private final Map<String, Person> authorOf = new HashMap<>();

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @ActivateRequestContext
    void onlyListedStepsHappenAndTheFiguresAreRight(long seed) {
        random = new SplittableRandom(seed);
        clock.stopAt(clock.instant());
        campaign = seed % 2 == 0 ? world.campaign()
                : world.campaign(clock.instant(), new Duration[] {Duration.ofDays(-10), CLOSES_SOON, Duration.ofDays(30)});
        begin();

        for (int i = 0; i < STEPS; i++) {
            clock.advance(Duration.ofSeconds(random.nextInt(20)));
            Verb verb = oneOf(DRAWN);
            int status = step(verb).statusCode();
            assertThat(status).as("step %d of seed %d", i, seed).isIn(200, 201, 400, 403, 404, 409, 422);
            if (status < 300) {
                last.put(verb, chosen);
            }
        }

        ideas.forEach(this::requireListed);
        folder.foldAll();
        Set<Long> phases = Set.of(campaign.phase(1).value());
        assertThat(recount.differences().stream().filter(difference -> phases.contains(difference.scopeId())).toList()).isEmpty();
    }

    private void begin() {
        Unit upper = world.upper(world.root(), "Cấp trên");
        Unit here = world.unit(upper, "Cơ sở");
        Unit there = world.unit(upper, "Cơ sở bên cạnh");
        for (Unit unit : List.of(here, there, here)) {
            authors.add(world.worker(campaign, unit));
        }
        world.grant(authors.get(2), Role.REVIEWER, upper);
        clerk = world.person("Nhập muộn", Role.LATE_ENTRY, upper);
        people.addAll(authors);
        reviewers.addAll(List.of(world.person("Cấp trên", Role.REVIEWER, upper), world.person("Toàn quốc", Role.REVIEWER, world.root())));
        people.addAll(reviewers);
        people.addAll(List.of(world.person("Cán bộ", Role.UNIT_OFFICER, here), world.person("Cán bộ khác", Role.REVIEWER, there),
                world.person("Quản trị", Role.ADMIN, upper), clerk));
        for (int i = 0; i < 8; i++) {
            Person author = authors.get(i % 3);
            String idea = Api.draft(author, campaign);
            ideas.add(idea);
            authorOf.put(idea, author);
        }
    }

    private Response step(Verb verb) {
        Person person = world.signedInAgain(oneOf(random.nextBoolean() ? people : reviewers));
        String idea = chosen = idea(verb);
        Person author = world.signedInAgain(authorOf.get(idea));
        return switch (verb) {
            case WRITE -> written(author);
            case SUBMIT -> Api.submit(author, idea);
            case ASK_LATE -> Api.creating(author).body(Api.DECLARATIONS).post("/api/v1/ideas/{id}/late-request", idea);
            case ENTER_LATE -> Api.creating(oneOf(List.of(person, world.signedInAgain(clerk))))
                    .body(Map.of("phaseId", campaign.phase(1).id(), "reason", "Mất mạng hai ngày cuối")).post("/api/v1/ideas/{id}/late-submission", idea);
            case WITHDRAW -> Api.as(oneOf(List.of(person, author))).body(Map.of()).post("/api/v1/ideas/{id}/withdrawal", idea);
            case CLAIM -> Api.as(person).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", idea);
            case TAKE_OVER -> Api.as(person).body(Map.of("word", "Tôi xét tiếp")).post("/api/v1/ideas/{id}/review/claim", idea);
            case ASSIGN -> Api.as(person).body(Map.of("reviewerId", oneOf(people).id())).post("/api/v1/ideas/{id}/review/assignment", idea);
            case ACCEPT -> Api.decide(person, idea, Api.ACCEPT);
            case REFUSE -> Api.decide(person, idea, Api.refusing("INVALID"));
            case RETURN -> Api.decide(person, idea, Api.returning("Cần bổ sung số liệu trước và sau."));
            case MARK_DUPLICATE -> marked(person, idea);
            case UNDO -> Api.as(person).post("/api/v1/ideas/{id}/decision/undo", idea);
            case REVOKE -> Api.as(person).body(Map.of("reasonCode", "OTHER", "reason", "Hậu kiểm thấy không đúng")).post("/api/v1/ideas/{id}/revocation", idea);
            case LINK -> Api.creating(person).body(Map.of("type", random.nextInt(4) > 0 ? "SIMILAR" : "BUILDS_ON", "number", numberOf(oneOf(ideas))))
                    .post("/api/v1/ideas/{id}/review/links", idea);
            case END_LINK -> endLink(person, idea, "SIMILAR");
            case REOPEN -> endLink(person, idea, "SAME");
            case DECIDE_MANY -> decideMany(person);
            case UNDO_MANY -> undoMany(person);
            case MARK_ORIGINAL -> marked(person, chosen = someOriginal());
            case WITHDRAW_ORIGINAL -> Api.as(world.signedInAgain(authorOf.get(chosen = someOriginal()))).body(Map.of()).post("/api/v1/ideas/{id}/withdrawal", chosen);
            case REFUSE_ORIGINAL -> Api.decide(person, chosen = someOriginal(), Api.refusing("INVALID"));
            case UNDO_ORIGINAL -> undone(someOriginal());
            case REVOKE_ORIGINAL -> Api.as(person).body(Map.of("reasonCode", "OTHER", "reason", "Hậu kiểm thấy không đúng"))
                    .post("/api/v1/ideas/{id}/revocation", chosen = someOriginal());
        };
    }

    private Response marked(Person person, String idea) {
        String original = ideas.get(random.nextInt(Math.max(1, ideas.indexOf(idea))));
        Response marked = Api.decide(person, idea, repeating(original));
        if (marked.statusCode() == 200) {
            originals.add(original);
        }
        return marked;
    }

    /** By whoever may; copies that were taken up meanwhile are copies again. */
    private Response undone(String idea) {
        List<Response> tried = reviewers.stream().map(reviewer -> Api.as(world.signedInAgain(reviewer)).post("/api/v1/ideas/{id}/decision/undo", idea)).toList();
        return tried.stream().filter(answer -> answer.statusCode() == 200).findFirst().orElse(tried.get(0));
    }

    private String someOriginal() {
        return originals.isEmpty() ? oneOf(ideas) : oneOf(originals);
    }

    /** Any; but what needs another verb first is mostly tried where that one worked last. */
    private String idea(Verb verb) {
        Verb first = NEEDS.get(verb);
        return first == null || random.nextInt(3) == 0 ? oneOf(ideas) : last.getOrDefault(first, oneOf(ideas));
    }

    private Response written(Person author) {
        Response made = Api.create(author, campaign, Api.form());
        if (made.statusCode() == 201) {
            chosen = made.path("id");
            ideas.add(chosen);
            authorOf.put(chosen, author);
        }
        return made;
    }

    /** Of two that are the same, this makes one wait for a decision again. */
    private Response endLink(Person person, String idea, String type) {
        Response state = Api.as(person).get("/api/v1/ideas/{id}/review", idea);
        String link = state.statusCode() == 200 ? state.path("links.find { it.outgoing && it.type == '" + type + "' }?.id") : null;
        return Api.as(person).body(Map.of("reason", "Hai sáng kiến khác nhau")).post("/api/v1/idea-links/{id}/end", link == null ? UNKNOWN : link);
    }

    /** Some ideas by their ids, whatever they are in; as many as the server counts. */
    private Response decideMany(Person person) {
        var selection = Map.of("campaignId", campaign.id(), "ideaIds", List.of(oneOf(ideas), oneOf(ideas), oneOf(ideas)).stream().distinct().toList());
        Response counted = Api.as(person).body(Map.of("selection", selection)).post("/api/v1/bulk-decisions/count");
        if (counted.statusCode() != 200) {
            return counted;
        }
        int count = counted.path("count");
        Map<String, Object> decision = random.nextBoolean() ? Api.ACCEPT : Api.refusing("INVALID");
        return finished(person, Api.creating(person).body(Map.of("selection", selection, "count", count, "decision", decision)).post("/api/v1/bulk-decisions"));
    }

    private Response undoMany(Person person) {
        Response asked = Api.as(person).get("/api/v1/bulk-decisions");
        String last = asked.statusCode() == 200 ? asked.path("items[0]?.id") : null;
        return finished(person, Api.creating(person).post("/api/v1/bulk-decisions/{id}/undo", last == null ? UNKNOWN : last));
    }

    private static Response finished(Person person, Response asked) {
        if (asked.statusCode() == 201) {
            String job = asked.path("id");
            await().atMost(Duration.ofSeconds(30)).until(() -> Api.as(person).get("/api/v1/bulk-decisions/{id}", job).path("finishedAt") != null);
        }
        return asked;
    }

    private String numberOf(String idea) {
        String number = Api.as(world.signedInAgain(authorOf.get(idea))).get("/api/v1/ideas/{id}", idea).path("number");
        return number == null ? "SK-9999999" : number;
    }

    private Map<String, Object> repeating(String original) {
        var decision = new HashMap<>(Api.refusing("DUPLICATE"));
        decision.put("duplicateOf", numberOf(original));
        return decision;
    }

    /** Each step goes on from where the one before ended, is listed, or takes back the decision before it or what followed from one. */
    private void requireListed(String idea) {
        Person author = world.signedInAgain(authorOf.get(idea));
        List<Map<String, Object>> steps = Api.as(author).get("/api/v1/ideas/{id}/events", idea).path("items");
        Object state = null;
        for (int i = 0; i < steps.size(); i++) {
            Map<String, Object> step = steps.get(i);
            assertThat(step.get("from")).isEqualTo(state);
            if (Boolean.TRUE.equals(step.get("undo")) && step.get("actorPart").equals("PROGRAMME")) {
                assertThat(step).containsEntry("to", "DUPLICATE");
                assertThat(steps.subList(Math.max(0, i - 2), i)).anySatisfy(before -> assertThat(before).containsEntry("undone", true).containsEntry("from", "DUPLICATE"));
            } else if (Boolean.TRUE.equals(step.get("undo"))) {
                assertThat(steps.get(i - 1)).containsEntry("undone", true).containsEntry("actorName", step.get("actorName"));
                assertThat(step.get("to")).isIn(steps.get(i - 1).get("from"), steps.get(i - 2).get("from"));
            } else {
                assertThat(LISTED).contains(step.get("from") + " " + step.get("to"));
            }
            if (step.get("actorPart").equals("OFFICER")) {
                assertThat(step.get("actorName")).isNotEqualTo(author.name());
            }
            state = step.get("to");
        }
        String now = Api.as(author).get("/api/v1/ideas/{id}", idea).path("state");
        assertThat(now).isEqualTo(state);
        if (now.equals("DUPLICATE")) {
            String original = Api.as(world.signedInAgain(reviewers.get(1))).get("/api/v1/ideas/{id}/review", idea).path("links.find { it.outgoing && it.type == 'SAME' }.other.state");
            assertThat(STANDING).contains(original);
        }
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
