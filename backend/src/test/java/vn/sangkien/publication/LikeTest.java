package vn.sangkien.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.Role;

/** What stands beside a published idea, the switches of its campaign, and likes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LikeTest {

    private static final String LIKES = "/api/v1/ideas/{id}/likes";
    private static final String MINE = LIKES + "/mine";

    @Inject
    World world;

    private Published published;
    private String idea;
    private Person reader;

    @BeforeEach
    void aPublishedIdea() {
        published = Published.in(world);
        idea = published.idea();
        reader = world.person("Người Đọc");
    }

    @Test
    void likesAreOffUntilAnAdministratorSwitchesThemOnAndTheHistoryTells() {
        Api.anonymous().get(LIKES, idea).then().spec(Refused.with(409, "likes-off"));
        Api.as(reader).put(MINE, idea).then().spec(Refused.with(409, "likes-off"));
        Api.anonymous().get("/api/v1/ideas/{id}/publication", idea).then().statusCode(200).body("likes", equalTo(false)).body("comments", equalTo(false));

        published.withLikes();

        Api.anonymous().get("/api/v1/ideas/{id}/publication", idea).then().body("likes", equalTo(true)).body("comments", equalTo(false));
        Api.as(reader).put(MINE, idea).then().statusCode(200).body("count", equalTo(1)).body("mine", equalTo(true));
        Api.as(published.admin()).get("/api/v1/campaigns/{id}/changes", published.campaign().id()).then().statusCode(200)
                .body("items.field", contains("likes")).body("items[0].before", equalTo("false")).body("items[0].after", equalTo("true"))
                .body("items[0].reason", equalTo("Theo kế hoạch")).body("items[0].byName", equalTo("Quản Trị"));

        published.switches(published.admin(), false, false).then().statusCode(200);
        Api.anonymous().get(LIKES, idea).then().spec(Refused.with(409, "likes-off"));
    }

    @Test
    void onlyAnAdministratorOfTheWholeProgrammeSwitchesAndNobodyOverwritesUnseen() {
        published.switches(published.officer(), true, true).then().spec(Refused.with(403));
        published.switches(world.person("Quản Trị Cơ Sở", Role.ADMIN, published.unit()), true, true).then().spec(Refused.with(403, "forbidden"));
        published.switches(reader, true, true).then().spec(Refused.with(403));
        String address = "/api/v1/campaigns/{id}/publication-settings";
        Api.as(published.admin()).body("{\"likes\":true,\"comments\":true,\"reason\":\"Theo kế hoạch\"}").put(address, published.campaign().id())
                .then().spec(Refused.with(428));
        Api.as(published.admin()).header("If-Match", "\"7\"").body("{\"likes\":true,\"comments\":true,\"reason\":\"Theo kế hoạch\"}")
                .put(address, published.campaign().id()).then().spec(Refused.with(409, "stale-version"));
        Api.as(published.admin()).header("If-Match", "\"0\"").body("{\"likes\":true,\"comments\":true,\"reason\":\"\u3164\"}")
                .put(address, published.campaign().id()).then().spec(Refused.naming("reason"));
        Api.anonymous().get(address, published.campaign().id()).then().body("likes", equalTo(false)).body("version", equalTo(0));
    }

    @Test
    void fiftyLikesAtOnceAreOneAndTakingItBackLeavesNone() throws Exception {
        published.withLikes();

        List<Integer> answers = AtOnce.call(50, () -> Api.as(reader).put(MINE, idea).statusCode());

        assertThat(answers).containsOnly(200);
        Api.anonymous().get(LIKES, idea).then().statusCode(200).body("count", equalTo(1)).body("mine", equalTo(false));
        Api.as(reader).delete(MINE, idea).then().statusCode(200).body("count", equalTo(0)).body("mine", equalTo(false));
        Api.as(reader).delete(MINE, idea).then().statusCode(200).body("count", equalTo(0));
    }

    @Test
    void nobodyLikesTheirOwnIdeaAndNobodyWithoutAnAccount() {
        published.withLikes();

        Api.as(published.author()).put(MINE, idea).then().spec(Refused.with(403, "own-idea"));
        Api.anonymous().put(MINE, idea).then().spec(Refused.with(401, "unauthenticated"));
        Api.anonymous().get(LIKES, idea).then().body("count", equalTo(0));
    }

    @Test
    void aLikeLeavesThePageOfTheIdeaAsItWas() {
        published.withLikes();
        String before = Api.anonymous().get("/api/v1/ideas/{id}", idea).header("ETag");

        Api.as(reader).put(MINE, idea).then().statusCode(200);

        assertThat(Api.anonymous().get("/api/v1/ideas/{id}", idea).header("ETag")).isEqualTo(before);
    }

    @Test
    void cardsShowCountsOfPublishedIdeasOnly() {
        published.withLikes();
        Api.as(reader).put(MINE, idea).then().statusCode(200);
        String waiting = Api.submitted(published.author(), published.campaign());
        Published without = Published.in(world);

        Api.anonymous().queryParam("idea", idea, waiting, without.idea()).get("/api/v1/idea-counts").then().statusCode(200)
                .body("items.id", hasSize(2)).body("items.id", hasItems(idea, without.idea()))
                .body("items.find { it.id == '" + idea + "' }.likes", equalTo(1))
                .body("items.find { it.id == '" + without.idea() + "' }.likes", nullValue());
        Api.anonymous().get("/api/v1/idea-counts").then().spec(Refused.with(400));
    }

    @Test
    void theAuthorIsNamedOnlyWithConsentAndOnlyAsLongAsItHolds() {
        Api.anonymous().get("/api/v1/ideas/{id}/publication", idea).then().body("authorName", nullValue()).body("mine", equalTo(false));

        Published.agreesToBeNamed(published.author());
        Api.anonymous().get("/api/v1/ideas/{id}/publication", idea).then().body("authorName", equalTo(published.author().name()));
        Api.as(published.author()).get("/api/v1/ideas/{id}/publication", idea).then().body("mine", equalTo(true));

        Api.as(published.author()).delete("/api/v1/me/consents/SIGN_NAME").then().statusCode(204);
        Api.anonymous().get("/api/v1/ideas/{id}/publication", idea).then().body("authorName", nullValue());
    }

    @Test
    void whatIsRevokedIsGoneWithAllThatHungOnIt() {
        published.withLikes();
        Api.as(reader).put(MINE, idea).then().statusCode(200).body("mine", notNullValue());

        published.revoke(world);

        for (Person person : new Person[] {reader, published.author(), published.officer()}) {
            Api.as(person).get(LIKES, idea).then().spec(Refused.with(404, "not-found"));
            Api.as(person).put(MINE, idea).then().spec(Refused.with(404, "not-found"));
            Api.as(person).get("/api/v1/ideas/{id}/publication", idea).then().spec(Refused.with(404, "not-found"));
        }
        Api.anonymous().queryParam("idea", idea).get("/api/v1/idea-counts").then().statusCode(200).body("items", hasSize(0));
    }
}
