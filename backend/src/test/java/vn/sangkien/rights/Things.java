package vn.sangkien.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sangkien.Api;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;

/** One of everything, at one unit in one campaign, belonging to one person as far as it belongs to anybody. */
final class Things {

    final Map<String, String> ids = new HashMap<>();

    private final World world;
    private final Campaign campaign;
    private final Unit parent;
    private final Unit unit;
    private final Person owner;
    private final Person admin;

    /** @param base of the same unit; what belongs to the unit, and to the campaign when it is the same, is taken over from there */
    Things(World world, Campaign campaign, Unit parent, Unit unit, Person owner, Things base) {
        this.world = world;
        this.campaign = campaign;
        this.parent = parent;
        this.unit = unit;
        this.owner = owner;
        this.admin = world.person("Quản Trị", Role.ADMIN, world.root());
        make();
        if (base == null) {
            makeOfUnit();
        } else {
            List.of("alias", "change", "grant", "client", "secret", "recount", "import", "guide").forEach(name -> ids.put(name, base.ids.get(name)));
        }
        if (base == null || base.campaign != campaign) {
            makeOfCampaign();
        } else {
            List.of("sprint", "group", "snapshot").forEach(name -> ids.put(name, base.ids.get(name)));
        }
    }

    /** What only some may see, wherever it turns up. */
    Set<String> hidden() {
        return Set.of(ids.get("idea"), ids.get("grant"), ids.get("import"), ids.get("bulk"), ids.get("list"), ids.get("dispute"));
    }

    private void make() {
        Person author = register();
        Person reviewer = world.person("Người Xét", Role.REVIEWER, unit);
        Person other = world.worker(campaign, unit);
        ids.put("campaign", campaign.id());
        ids.put("phase", campaign.phase(1).id());
        ids.put("unit", unit.id());
        ids.put("person", other.id());
        ids.put("idea", Api.submitted(author, campaign));
        ids.put("published", Api.submitted(author, campaign));
        Api.decide(reviewer, ids.get("published"), Api.ACCEPT).then().statusCode(200);
        String etag = Api.anonymous().get("/api/v1/campaigns/{id}/publication-settings", campaign.id()).header("ETag");
        Api.as(admin).header("If-Match", etag).body(Map.of("likes", true, "comments", true, "reason", "Theo kế hoạch"))
                .put("/api/v1/campaigns/{id}/publication-settings", campaign.id());
        made("comment", author, Map.of("text", "Bình luận để thử quyền"), "/api/v1/ideas/" + ids.get("published") + "/comments");
        made("workplace", author, Map.of("name", "Xưởng chưa có tên", "placeId", parent.id()), "/api/v1/workplace-requests");
        // The first of the unit's things founds its team; the others find it there.
        Api.as(admin).header("If-Match", "\"0\"").body(Map.of("name", "Tổ thử quyền", "phone", "1900 6116")).put("/api/v1/units/{id}/support-team", unit.id());
        made("answer", admin, Map.of("heading", "Câu thử quyền", "text", "Câu trả lời để thử quyền"), "/api/v1/units/" + unit.id() + "/support-team/ready-answers");
        made("case", author, Map.of("topic", "FORM", "text", "Câu hỏi để thử quyền", "unitId", unit.id()), "/api/v1/support-cases");
        ids.put("draft", Api.draft(author, campaign));
        makeDispute(reviewer, other);
        made("attachment", author, Map.of("name", "anh.jpg", "kind", "PHOTO", "bytes", 100), "/api/v1/ideas/" + ids.get("draft") + "/attachments");
        Person asker = owner == null ? reviewer : owner;
        world.grant(asker, Role.REVIEWER, unit);
        String waiting = Api.submitted(other, campaign);
        ids.put("number", Api.as(reviewer).get("/api/v1/ideas/{id}", waiting).path("number"));
        made("bulk", asker, Map.of("selection", Map.of("campaignId", campaign.id(), "ideaIds", List.of(waiting)), "count", 1, "decision", Api.ACCEPT), "/api/v1/bulk-decisions");
        world.grant(asker, Role.UNIT_OFFICER, unit);
        Response list = Api.creating(asker).contentType("text/csv").queryParam("kind", "IDEAS").queryParam("unit", unit.id()).queryParam("campaign", campaign.id()).queryParam("source", "Sổ")
                .queryParam("fileName", "so.csv").body("Mã dòng,Họ tên\n1,An\n".getBytes(StandardCharsets.UTF_8)).post("/api/v1/imports");
        ids.put("list", list.then().statusCode(201).extract().path("id"));
        if (owner != null) {
            world.endGrants(owner);
        }
    }

    private void makeDispute(Person operator, Person worker) {
        String entered = Api.submitted(worker, campaign);
        world.enteredBy(operator, entered);
        Api.as(worker).body(Map.of()).post("/api/v1/me/entered-ideas/{id}/disownment", entered).then().statusCode(200);
        Person leader = world.person("Người Quyết", Role.LEADER, unit);
        ids.put("dispute", Api.as(leader).queryParam("limit", 100).get("/api/v1/disputes").then().statusCode(200).extract().path("items.find { it.idea.id == '" + entered + "' }.id"));
    }

    private void makeOfUnit() {
        ids.put("guide", Api.as(admin).get("/api/v1/guide-drafts").then().statusCode(200).extract().path("items.find { it.slug == 'sign-in' }.id"));
        made("alias", admin, Map.of("name", "Tên thường gọi"), "/api/v1/units/" + unit.id() + "/aliases");
        made("change", admin, Map.of("kind", "RENAME", "effectiveOn", Time.dayOf(Instant.now()).plusDays(5).toString(), "reason", "Đổi tên", "name", "Tên khác hẳn " + unit.code()),
                "/api/v1/units/" + unit.id() + "/changes");
        String day = Time.dayOf(Instant.now()).toString();
        made("grant", admin, Map.of("personId", ids.get("person"), "role", "LATE_ENTRY", "startsOn", day, "endsOn", day, "reason", "Mất điện"), "/api/v1/units/" + unit.id() + "/grants");
        Response client = Api.creating(admin).body(Map.of("name", "Hệ thống thử quyền", "ownerContact", "cntt@example.vn", "purpose", "Thử quyền của quản trị", "scopes", List.of("IDEAS_READ"),
                "addresses", List.of(), "perMinute", 60, "lastDay", Time.dayOf(Instant.now()).plusDays(30).toString())).post("/api/v1/units/{id}/api-clients", unit.id());
        ids.put("client", client.then().statusCode(201).extract().path("id"));
        ids.put("secret", client.path("secretId"));
        made("recount", admin, Map.of("repair", false), "/api/v1/recounts");
        Response sent = Api.creating(admin).contentType("text/csv").queryParam("unit", unit.id()).body("Mã đơn vị\nX\n".getBytes(StandardCharsets.UTF_8)).post("/api/v1/unit-imports");
        ids.put("import", sent.then().statusCode(201).extract().path("id"));
    }

    private void makeOfCampaign() {
        ids.put("sprint", Id.of(world.sprint(campaign, campaign.phase(1), campaign.phase(1).opensAt(), campaign.phase(1).closesAt())).toString());
        made("group", admin, Map.of("unitId", unit.id(), "kind", "CLUSTER", "name", "Cụm thử " + unit.code(), "reason", "Thử quyền"), "/api/v1/campaigns/" + campaign.id() + "/groups");
        made("snapshot", admin, Map.of("campaignId", campaign.id(), "unitId", unit.id()), "/api/v1/snapshots");
    }

    private Person register() {
        if (owner == null) {
            return world.worker(campaign, unit);
        }
        Api.creating(owner).body(Map.of("unitId", unit.id())).post("/api/v1/campaigns/{id}/registrations", campaign.id()).then().statusCode(201);
        return owner;
    }

    private void made(String name, Person by, Map<String, ?> body, String path) {
        Response answer = Api.as(by).header("Idempotency-Key", UUID.randomUUID().toString()).body(body).post(path);
        assertThat(answer.statusCode()).as("%s: %s", name, answer.asString()).isBetween(200, 299);
        ids.put(name, answer.path("id"));
    }

    /** What the names of the contract stand for; {@code id} depends on the address. */
    Map<String, String> named(String path) {
        var values = new HashMap<>(ids);
        for (String alias : List.of("campaignId=campaign", "unitId=unit", "parentId=unit", "placeId=unit", "ideaId=published", "attachmentId=attachment", "aliasId=alias", "answerId=answer",
                "changeId=change", "personId=person", "reviewerId=person", "phaseId=phase")) {
            values.put(alias.split("=")[0], ids.get(alias.split("=")[1]));
        }
        values.put("purpose", "PUBLISH_NAME");
        // One of the guides that every installation has.
        values.put("slug", "sign-in");
        Map.of("/units/", "unit", "/campaigns/", "campaign", "/phases/", "phase", "/sprints/", "sprint", "/groups/", "group", "/snapshots/", "snapshot",
                        "/bulk-decisions/", "bulk", "/unit-imports/", "import", "/recounts/", "recount").forEach((start, name) -> id(path, start, name, values));
        id(path, "/guide-drafts/", "guide", values);
        id(path, "/imports/", "list", values);
        id(path, "/workplace-requests/", "workplace", values);
        id(path, "/support-cases/", "case", values);
        id(path, "/support-queues/ideas/", "draft", values);
        id(path, "/support-queues/units/", "unit", values);
        id(path, "/disputes/", "dispute", values);
        id(path, "/ideas/", path.matches(".*/(likes|publication)(/.*)?") ? "published" : path.contains("/attachments/") ? "draft" : "idea", values);
        if (path.contains("/comments/")) {
            values.put("id", ids.get("comment"));
        }
        return values;
    }

    private void id(String path, String start, String name, Map<String, String> values) {
        if (path.startsWith("/api/v1" + start)) {
            values.put("id", ids.get(name));
        }
    }
}
