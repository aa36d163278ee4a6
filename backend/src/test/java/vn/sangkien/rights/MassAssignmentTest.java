package vn.sangkien.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.integration.Systems;
import vn.sangkien.rights.Contract.Operation;

/** Nobody sets a field that the contract does not name, in any body, whatever rights they hold. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MassAssignmentTest {

    private static final List<String> FIELDS = List.of("id", "role", "roles", "unitId", "status", "state", "score", "authorId", "operatorId", "createdAt", "updatedAt", "version", "accountId",
            "givenBy", "passwordHash", "submittedAt", "decidedAt", "phaseId", "contentHash", "clientId", "channel", "externalId", "somethingElse");

    @Inject
    World world;

    private Person person;
    private Things things;
    /** The token of another system that may do all that any may. */
    private String client;
    /** A question whose draft the person may help to write. */
    private String shared;

    @Test
    void everyWriteRefusesFieldsThatItDoesNotName() throws Exception {
        prepare();
        var taken = new ArrayList<String>();
        int bodies = 0;
        for (Operation operation : new Contract().operations()) {
            if (operation.body() instanceof ObjectNode body) {
                bodies++;
                for (String field : FIELDS) {
                    ObjectNode changed = body.deepCopy();
                    if (!operation.fields().contains(field)) {
                        changed.put(field, "1");
                        Response answer = send(operation, changed);
                        if (answer.statusCode() != 400) {
                            taken.add(operation.id() + " " + field + ": " + answer.statusCode() + " " + answer.asString());
                        }
                    }
                }
            }
        }
        assertThat(bodies).isGreaterThan(50);
        assertThat(taken).isEmpty();
    }

    @Test
    void noWriteTakesAListForOneValue() throws Exception {
        prepare();
        var taken = new ArrayList<String>();
        for (Operation operation : new Contract().operations()) {
            if (operation.body() instanceof ObjectNode body) {
                for (Map.Entry<String, JsonNode> field : body.properties()) {
                    if (field.getValue().isValueNode()) {
                        ObjectNode changed = body.deepCopy();
                        changed.putArray(field.getKey()).add(field.getValue()).add(field.getValue());
                        Response answer = send(operation, changed);
                        if (answer.statusCode() != 400) {
                            taken.add(operation.id() + " " + field.getKey() + ": " + answer.statusCode() + " " + answer.asString());
                        }
                    }
                }
            }
        }
        assertThat(taken).isEmpty();
    }

    private void prepare() {
        Unit parent = world.upper(world.root(), "Cấp trên thử nội dung");
        Unit unit = world.unit(parent, "Cơ sở thử nội dung");
        Campaign campaign = world.campaign();
        person = world.person("Người Có Mọi Quyền");
        things = new Things(world, campaign, parent, unit, person, null);
        for (Role role : Role.values()) {
            world.grant(person, role, world.root());
        }
        client = Systems.token(Systems.admit(person, unit));
        shared = question(world.worker(campaign, unit), campaign);
    }

    private String question(Person worker, Campaign campaign) {
        String id = Api.creating(worker).body(Map.of("topic", "FORM", "text", "Giúp tôi viết với.", "ideaId", Api.draft(worker, campaign), "shareDraft", true)).post("/api/v1/support-cases")
                .then().statusCode(201).extract().path("id");
        String etag = Api.as(person).get("/api/v1/support-cases/{id}", id).header("ETag");
        Api.as(person).header("If-Match", etag).body(Map.of("memberId", person.id())).post("/api/v1/support-cases/{id}/assignment", id).then().statusCode(200);
        return id;
    }

    private Response send(Operation operation, ObjectNode body) {
        Map<String, String> named = things.named(operation.path());
        if (operation.id().equals("helpInDraft")) {
            named.put("id", shared);
        }
        return sender(operation).header("X-Requested-With", "test").header("If-Match", read(operation)).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(operation.mediaType()).body(Contract.filled(body.toString(), named, things.ids.get("unit")))
                .request(operation.method().toUpperCase(java.util.Locale.ROOT), Contract.filled(operation.path(), named, things.ids.get("unit")));
    }

    /** A patch is looked into only after the version. */
    private String read(Operation operation) {
        return switch (operation.id()) {
            case "updateIdea" -> Api.as(person).get("/api/v1/ideas/{id}", things.ids.get("idea")).header("ETag");
            case "helpInDraft" -> "\"" + Api.as(person).get("/api/v1/support-cases/{id}/draft", shared).path("version") + "\"";
            default -> "\"0\"";
        };
    }

    /** A client's requests cannot be rehearsed: they are counted before they are looked at. */
    private RequestSpecification sender(Operation operation) {
        return operation.path().startsWith("/api/v1/client/") ? Systems.with(client) : Api.as(person).header(Rehearsal.HEADER, "1");
    }
}
