package vn.sangkien.standings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
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

/** Anybody tries anything at any time: only the listed steps ever happen, and the figures equal those counted from the ideas. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WholeLifeTest {

    /** Product section 4; the step from DUPLICATE is the one by which marking a duplicate is reversible. */
    private static final Set<String> LISTED = Set.of("null DRAFT", "DRAFT SUBMITTED", "DRAFT WITHDRAWN", "SUBMITTED IN_REVIEW", "SUBMITTED WITHDRAWN",
            "IN_REVIEW NEEDS_INFO", "IN_REVIEW VALID", "IN_REVIEW INVALID", "IN_REVIEW DUPLICATE", "IN_REVIEW WITHDRAWN", "NEEDS_INFO SUBMITTED",
            "NEEDS_INFO WITHDRAWN", "VALID INVALID", "DUPLICATE IN_REVIEW");
    private static final int STEPS = 120;

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    Recount recount;
    @Inject
    Folder folder;

    private SplittableRandom random;
    private Campaign campaign;
    private final List<Person> people = new ArrayList<>();
    private final List<Person> authors = new ArrayList<>();
    private final List<String> ideas = new ArrayList<>();
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
        campaign = world.campaign();
        clock.stopAt(clock.instant());
        begin();

        for (int i = 0; i < STEPS; i++) {
            clock.advance(Duration.ofSeconds(random.nextInt(20)));
            assertThat(step().statusCode()).as("step %d of seed %d", i, seed).isIn(200, 201, 400, 403, 404, 409, 422);
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
        people.addAll(authors);
        people.addAll(List.of(world.person("Cán bộ", Role.UNIT_OFFICER, here), world.person("Cán bộ khác", Role.REVIEWER, there),
                world.person("Cấp trên", Role.REVIEWER, upper), world.person("Toàn quốc", Role.REVIEWER, world.root())));
        for (int i = 0; i < 6; i++) {
            Person author = authors.get(i % 3);
            String idea = Api.draft(author, campaign);
            ideas.add(idea);
            authorOf.put(idea, author);
        }
    }

    private Response step() {
        Person person = world.signedInAgain(oneOf(people));
        String idea = oneOf(ideas);
        return switch (random.nextInt(15)) {
            case 0, 1, 2 -> Api.submit(world.signedInAgain(authorOf.get(idea)), idea);
            case 3 -> Api.as(person).body(Map.of()).post("/api/v1/ideas/{id}/review/claim", idea);
            case 4 -> Api.as(person).body(Map.of("word", "Tôi xét tiếp")).post("/api/v1/ideas/{id}/review/claim", idea);
            case 5, 6 -> Api.decide(person, idea, Api.ACCEPT);
            case 7 -> Api.decide(person, idea, Api.refusing("INVALID"));
            case 8 -> Api.decide(person, idea, Api.returning("Cần bổ sung số liệu trước và sau."));
            case 9 -> Api.decide(person, idea, repeating(oneOf(ideas)));
            case 10, 11 -> Api.as(person).post("/api/v1/ideas/{id}/decision/undo", idea);
            case 12 -> Api.as(person).body(Map.of("reasonCode", "OTHER", "reason", "Hậu kiểm thấy không đúng")).post("/api/v1/ideas/{id}/revocation", idea);
            case 13 -> setApart(person, idea);
            default -> random.nextInt(4) == 0 ? Api.as(person).body(Map.of()).post("/api/v1/ideas/{id}/withdrawal", idea)
                    : Api.as(person).get("/api/v1/ideas/{id}", idea);
        };
    }

    private Response setApart(Person person, String idea) {
        Response state = Api.as(person).get("/api/v1/ideas/{id}/review", idea);
        String link = state.statusCode() == 200 ? state.path("links.find { it.type == 'SAME' }?.id") : null;
        return link == null ? state : Api.as(person).body(Map.of("reason", "Hai sáng kiến khác nhau")).post("/api/v1/idea-links/{id}/end", link);
    }

    private Map<String, Object> repeating(String original) {
        String number = Api.as(world.signedInAgain(authorOf.get(original))).get("/api/v1/ideas/{id}", original).path("number");
        var decision = new HashMap<>(Api.refusing("DUPLICATE"));
        decision.put("duplicateOf", number == null ? "SK-9999999" : number);
        return decision;
    }

    /** Each step goes on from where the one before ended, is listed, or takes back the decision before it. */
    private void requireListed(String idea) {
        Person author = world.signedInAgain(authorOf.get(idea));
        List<Map<String, Object>> steps = Api.as(author).get("/api/v1/ideas/{id}/events", idea).path("items");
        Object state = null;
        for (int i = 0; i < steps.size(); i++) {
            Map<String, Object> step = steps.get(i);
            assertThat(step.get("from")).isEqualTo(state);
            if (Boolean.TRUE.equals(step.get("undo"))) {
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
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
