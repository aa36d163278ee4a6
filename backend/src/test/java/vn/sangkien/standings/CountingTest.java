package vn.sangkien.standings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.World;
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
    @Inject
    Revocations revocations;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    /** Submissions, decisions, revocations, withdrawals and registrations, while units are founded, moved, merged, split, closed and put in another block. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @ActivateRequestContext
    void randomLivesEqualTheRecountForEveryAncestorScopeDayAndBlock(long seed) {
        var random = new SplittableRandom(seed);
        Campaign campaign = world.campaign();
        long sprint = world.sprint(campaign, campaign.phase(1), clock.instant().plusSeconds(100), clock.instant().plusSeconds(200_000));
        var life = new RandomLife(random, campaign, world.root(), world, clock, tree, revocations);

        for (int step = 0; step < 80; step++) {
            clock.advance(Duration.ofSeconds(random.nextInt(5) == 0 ? random.nextInt(60_000) : random.nextInt(10)));
            life.step();
            if (random.nextInt(8) == 0) {
                folder.foldAll();
                assertThat(differences(campaign, life.units, sprint)).isEmpty();
            }
        }
        folder.foldAll();
        assertThat(differences(campaign, life.units, sprint)).isEmpty();
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

        assertThat(differences(campaign)).extracting(Difference::ledger).containsExactlyInAnyOrder(Ledger.SCOPE, Ledger.DAY);
        assertThat(differences(campaign)).allSatisfy(difference -> {
            assertThat(difference.unitId()).isEqualTo(unit.value());
            assertThat(difference.figure()).isEqualTo("valid");
            assertThat(difference.counted() - difference.correct()).isEqualTo(7);
        });
        assertThat(recount.repair(0).wrong()).isPositive();
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
    private List<Difference> differences(Campaign campaign) {
        return differences(campaign, Set.of());
    }

    /** @param units of which all is counted that is counted by no scope */
    private List<Difference> differences(Campaign campaign, Set<Long> units, Long... sprints) {
        var scopes = new HashSet<>(List.of(sprints));
        campaign.phases().forEach(phase -> scopes.add(phase.value()));
        return recount.differences().stream().filter(difference -> scopes.contains(difference.scopeId()) || units.contains(difference.unitId())).toList();
    }
}
