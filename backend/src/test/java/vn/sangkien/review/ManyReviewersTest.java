package vn.sangkien.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.SameAgain;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.standings.Recount;

/** Whoever else is at it: an idea is decided by one reviewer, and counted as that one decided. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ManyReviewersTest {

    private static final int REVIEWERS = 50;
    private static final int IDEAS = 1_000;
    /** So that each is tried by two who do not know of each other. */
    private static final int EACH = 40;

    @Inject
    World world;
    @Inject
    SameAgain again;
    @Inject
    Recount recount;

    @Test
    @ActivateRequestContext
    void fiftyReviewersAtAThousandIdeasDecideEachOnce() throws Exception {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở nhiều sáng kiến");
        List<String> first = IntStream.range(0, 10).mapToObj(i -> Api.submitted(world.worker(campaign, unit), campaign)).toList();
        List<String> ideas = again.handedIn(first, IDEAS / first.size() - 1);
        List<Person> reviewers = IntStream.range(0, REVIEWERS).mapToObj(i -> world.person("Thẩm Định " + i, Role.REVIEWER, unit)).toList();
        assertThat(differences(campaign)).isEmpty();

        List<Attempt> attempts = AtOnce.call(IntStream.range(0, REVIEWERS).<Callable<List<Attempt>>>mapToObj(i -> () -> attempts(reviewers.get(i), ideas, i)).toList())
                .stream().flatMap(List::stream).toList();

        assertThat(attempts).hasSize(REVIEWERS * EACH).extracting(Attempt::status).containsOnly(200, 409);
        List<Attempt> won = attempts.stream().filter(one -> one.status == 200).toList();
        assertThat(won).extracting(Attempt::idea).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ideas);
        for (int i = 0; i < IDEAS; i += 50) {
            List<String> steps = Api.as(reviewers.get(0)).get("/api/v1/ideas/{id}/events", ideas.get(i)).path("items.to");
            assertThat(steps).hasSize(4);
        }
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(figure(campaign, unit, "pending")).isZero());
        assertThat(figure(campaign, unit, "submitted")).isEqualTo(IDEAS);
        assertThat(figure(campaign, unit, "valid")).isEqualTo((int) won.stream().filter(one -> one.accepts).count());
        assertThat(differences(campaign)).isEmpty();
    }

    private record Attempt(String idea, boolean accepts, int status) {
    }

    /** In an order of the reviewer's own. */
    private static List<Attempt> attempts(Person reviewer, List<String> ideas, int which) {
        boolean accepts = which % 2 == 0;
        List<String> mine = IntStream.range(0, EACH).mapToObj(i -> ideas.get((which * (IDEAS / REVIEWERS) + i) % IDEAS)).collect(Collectors.toList());
        Collections.shuffle(mine, new Random(which));
        return mine.stream().map(idea -> new Attempt(idea, accepts, Api.decide(reviewer, idea, accepts ? Api.ACCEPT : Api.refusing("INVALID")).statusCode())).toList();
    }

    private List<?> differences(Campaign campaign) {
        return recount.compare(Integer.MAX_VALUE).first().stream().filter(difference -> difference.scopeId() == campaign.phase(1).value()).toList();
    }

    private static int figure(Campaign campaign, Unit unit, String name) {
        return Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id()).get("/api/v1/leaderboards").then().statusCode(200)
                .extract().path("self.figures." + name);
    }
}
