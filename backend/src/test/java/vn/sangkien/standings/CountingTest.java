package vn.sangkien.standings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitEditor;

/** Whatever happens in whatever order, the running figures equal those counted from the ideas themselves. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CountingTest {

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    Recount recount;
    @Inject
    Folder folder;
    @Inject
    UnitEditor tree;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @ActivateRequestContext
    void randomLivesEqualTheRecountForEveryAncestorScopeAndBlock(long seed) {
        var random = new SplittableRandom(seed);
        Campaign campaign = world.campaign();
        long sprint = world.sprint(campaign, campaign.phase(1), clock.instant().plusSeconds(100), clock.instant().plusSeconds(250));
        Unit upperA = world.unit(world.root(), "Cấp trên A");
        Unit upperB = world.unit(world.root(), "Cấp trên B");
        List<Unit> grassroots = IntStream.range(0, 5)
                .mapToObj(i -> world.unit(i % 2 == 0 ? upperA : upperB, "Cơ sở " + i, i % 3 == 0 ? Block.PUBLIC_SERVICE : Block.ENTERPRISE)).toList();
        List<Person> workers = grassroots.stream().map(unit -> world.worker(campaign, unit)).toList();
        Person officer = world.person("Cán bộ", Role.REVIEWER, world.root());
        var ideas = new ArrayList<Map.Entry<Person, String>>();

        for (int step = 0; step < 60; step++) {
            clock.advance(Duration.ofSeconds(random.nextInt(10)));
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> {
                    Person worker = workers.get(random.nextInt(workers.size()));
                    ideas.add(Map.entry(worker, submittedAt(worker, campaign, grassroots.get(random.nextInt(grassroots.size())))));
                }
                case 3, 4 -> decide(random, officer, ideas);
                case 5 -> withdraw(random, ideas);
                case 6 -> tree.move(grassroots.get(random.nextInt(grassroots.size())).value(), (random.nextBoolean() ? upperA : upperB).value());
                default -> {
                    folder.foldAll();
                    assertThat(differences(campaign, sprint)).isEmpty();
                }
            }
        }
        folder.foldAll();
        assertThat(differences(campaign, sprint)).isEmpty();
    }

    /** The oracle would be worth nothing if it could not see a mistake. */
    @Test
    @ActivateRequestContext
    void theRecountFindsAndRepairsATallyThatIsWrong() {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở có số liệu sai");
        Api.submitted(world.worker(campaign, unit), campaign);
        folder.foldAll();

        world.spoilTally(unit);

        assertThat(differences(campaign)).singleElement().satisfies(difference -> {
            assertThat(difference.unitId()).isEqualTo(unit.value());
            assertThat(difference.missing().valid()).isEqualTo(-7);
        });
        assertThat(recount.repair()).isPositive();
        assertThat(differences(campaign)).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void fiftyWorkersSubmittingToOneUnitAtOnceLoseNothing() throws Exception {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở đông người");
        List<Person> workers = IntStream.range(0, 50).mapToObj(i -> world.worker(campaign, unit)).toList();

        AtOnce.call(workers.stream().<Callable<String>>map(worker -> () -> Api.submitted(worker, campaign)).toList());

        folder.foldAll();
        assertThat(differences(campaign)).isEmpty();
        int submitted = Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id()).get("/api/v1/leaderboards").path("self.figures.submitted");
        assertThat(submitted).isEqualTo(50);
    }

    @Test
    @ActivateRequestContext
    void onePersonSubmittingTenIdeasAtOnceIsOneSubmitter() throws Exception {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở của một người");
        Person worker = world.worker(campaign, unit);

        AtOnce.call(10, () -> Api.submitted(worker, campaign));

        folder.foldAll();
        assertThat(differences(campaign)).isEmpty();
    }

    /** In the scopes of this test: others put figures of their own on their boards. */
    private List<Difference> differences(Campaign campaign, Long... sprints) {
        var scopes = new HashSet<>(List.of(sprints));
        campaign.phases().forEach(phase -> scopes.add(phase.value()));
        return recount.differences().stream().filter(difference -> scopes.contains(difference.scopeId())).toList();
    }

    private String submittedAt(Person worker, Campaign campaign, Unit unit) {
        Map<String, Object> form = Api.form();
        form.put("unitId", unit.id());
        String id = Api.create(worker, campaign, form).then().statusCode(201).extract().path("id");
        Api.submit(worker, id).then().statusCode(200);
        return id;
    }

    private static void decide(SplittableRandom random, Person officer, List<Map.Entry<Person, String>> ideas) {
        if (ideas.isEmpty()) {
            return;
        }
        Map.Entry<Person, String> idea = ideas.get(random.nextInt(ideas.size()));
        Map<String, ?> decision = switch (random.nextInt(3)) {
            case 0 -> Map.of("outcome", "INVALID", "reasonCode", "NOT_APPLIED", "reason", "Chưa áp dụng trong thực tế.");
            case 1 -> Api.returning("Cần bổ sung số liệu trước và sau.");
            default -> Api.ACCEPT;
        };
        assertThat(Api.decide(officer, idea.getValue(), decision).statusCode()).isIn(200, 409);
        if (random.nextBoolean()) {
            assertThat(Api.submit(idea.getKey(), idea.getValue()).statusCode()).isIn(200, 409);
        }
    }

    private static void withdraw(SplittableRandom random, List<Map.Entry<Person, String>> ideas) {
        if (!ideas.isEmpty()) {
            Map.Entry<Person, String> idea = ideas.get(random.nextInt(ideas.size()));
            assertThat(Api.as(idea.getKey()).body(Map.of()).post("/api/v1/ideas/{id}/withdrawal", idea.getValue()).statusCode()).isIn(200, 409);
        }
    }
}
