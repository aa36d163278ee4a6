package vn.sangkien.publication;

import io.restassured.response.Response;
import java.util.Map;
import vn.sangkien.Api;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** A published idea of a unit that has an officer, in a campaign of its own. */
public record Published(Campaign campaign, Unit unit, Person author, Person officer, Person admin, String idea) {

    private static final Map<String, String> SIGN = Map.of("purpose", "SIGN_NAME", "textVersion", "2026-1");

    public static Published in(World world) {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở có sáng kiến hay");
        Person author = world.worker(campaign, unit);
        Person officer = world.person("Cán Bộ Cơ Sở", Role.UNIT_OFFICER, unit);
        var published = new Published(campaign, unit, author, officer, world.person("Quản Trị", Role.ADMIN, world.root()), Api.submitted(author, campaign));
        Api.decide(officer, published.idea, Api.ACCEPT).then().statusCode(200);
        return published;
    }

    String another() {
        String other = Api.submitted(author, campaign);
        Api.decide(officer, other, Api.ACCEPT).then().statusCode(200);
        return other;
    }

    Response switches(Person by, boolean likes, boolean comments) {
        String etag = Api.anonymous().get("/api/v1/campaigns/{id}/publication-settings", campaign.id()).header("ETag");
        return Api.as(by).header("If-Match", etag).body(Map.of("likes", likes, "comments", comments, "reason", "Theo kế hoạch"))
                .put("/api/v1/campaigns/{id}/publication-settings", campaign.id());
    }

    Published withLikes() {
        switches(admin, true, false).then().statusCode(200);
        return this;
    }

    public Published withComments() {
        switches(admin, false, true).then().statusCode(200);
        return this;
    }

    /** A higher level finds that it was no initiative. */
    void revoke(World world) {
        Person above = world.person("Hậu Kiểm", Role.REVIEWER, world.root());
        Api.as(above).body(Map.of("reasonCode", "NOT_APPLIED", "reason", "Hậu kiểm: sáng kiến chưa được áp dụng.")).post("/api/v1/ideas/{id}/revocation", idea)
                .then().statusCode(200);
    }

    static void agreesToBeNamed(Person person) {
        Api.creating(person).body(SIGN).post("/api/v1/me/consents").then().statusCode(201);
    }
}
