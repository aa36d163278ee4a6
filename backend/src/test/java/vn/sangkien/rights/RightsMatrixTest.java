package vn.sangkien.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.rights.Contract.Operation;
import vn.sangkien.rights.Matrix.Place;
import vn.sangkien.rights.Matrix.Row;

/** Every endpoint, asked by every role from every place, answers as declared in {@code rights/matrix.txt}. One without a row fails. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RightsMatrixTest {

    /** The address of nothing. */
    private static final String NOWHERE = "0000000000001";

    /** Where a body made of the contract is refused before anybody asks who sends it. */
    private static final Map<String, String> BODIES = Map.of(
            "invite", "{\"contact\":\"moi@example.vn\",\"role\":\"LATE_ENTRY\",\"startsOn\":\"2031-01-01\",\"endsOn\":\"2031-01-02\",\"reason\":\"Thử quyền\"}",
            "createCampaign", "{\"code\":\"RM-3\",\"name\":\"Chương trình thử\",\"appliedFrom\":\"2025-01-01\",\"appliedUntil\":\"2026-12-31\",\"minimumTarget\":0,"
                    + "\"minimumMembers\":0,\"recognitionFirst\":false,\"reason\":\"Thử quyền\"}",
            "linkIdeas", "{\"type\":\"SIMILAR\",\"number\":\"{number}\"}",
            "foundUnit", "{\"parentId\":\"{unit}\",\"code\":\"RM-1\",\"name\":\"Tổ mới\",\"level\":\"SECTION\",\"block\":\"ENTERPRISE\",\"foundedOn\":\"2024-01-01\"}",
            "foundWorkplace", "{\"parentId\":\"{unit}\",\"code\":\"RM-2\",\"name\":\"Xưởng mới\",\"block\":\"ENTERPRISE\"}",
            "moderateComment", "{\"decision\":\"KEEP\",\"reason\":\"Thử quyền\"}",
            "enterIdea", "{\"campaignId\":\"{campaign}\",\"author\":{\"phone\":\"0987654321\",\"name\":\"Người Thử Quyền\"},\"form\":{\"unitId\":\"{unit}\"}}",
            "putSupportTeam", "{\"name\":\"Tổ thử quyền\",\"phone\":\"1900 6116\"}",
            "takeSnapshot", "{\"campaignId\":\"{campaign}\",\"unitId\":\"{unit}\"}",
            "giveGrant", "{\"personId\":\"{person}\",\"role\":\"LATE_ENTRY\",\"startsOn\":\"2031-01-01\",\"endsOn\":\"2031-01-02\",\"reason\":\"Thử quyền\"}");

    @Inject
    World world;

    private Unit parent;
    private Unit unit;
    private Map<Place, Unit> over;
    private Campaign campaign;
    private Things here;
    private Things elsewhere;

    @Test
    void everyCellIsAsDeclared() throws Exception {
        List<Operation> operations = new Contract().operations();
        Map<String, Row> declared = Matrix.read();
        assertThat(operations).hasSizeGreaterThan(150);
        prepare();
        var observed = new TreeMap<String, Row>();
        operations.forEach(operation -> observed.put(operation.id(), new Row(answer(operation, null, here), new EnumMap<>(Role.class))));
        for (Role role : Role.values()) {
            observe(role, operations, observed);
        }
        List<String> differences = observed.keySet().stream().filter(id -> !observed.get(id).equals(declared.get(id)))
                .map(id -> id + "\n  declared " + declared.get(id) + "\n  observed " + observed.get(id)).toList();
        Files.writeString(Path.of("target", "rights-observed.txt"), observed.entrySet().stream().map(row -> row.getKey() + " -=" + row.getValue().anonymous() + " "
                + row.getValue().roles().entrySet().stream().map(cell -> cell.getKey() + "=" + cell.getValue()).collect(Collectors.joining(" "))).collect(Collectors.joining("\n")));
        assertThat(declared.keySet()).as("rows of the matrix; target/rights-observed.txt has what each endpoint does").containsExactlyInAnyOrderElementsOf(operations.stream().map(Operation::id).toList());
        assertThat(differences).as("%d of %d rows", differences.size(), observed.size()).isEmpty();
    }

    private void prepare() {
        parent = world.upper(world.root(), "Cấp trên thử quyền");
        unit = world.unit(parent, "Cơ sở thử quyền");
        over = Map.of(Place.OWN, unit, Place.SAME_UNIT, unit, Place.SUBTREE, parent, Place.SIBLING, world.unit(parent, "Cơ sở bên cạnh"), Place.PARENT,
                world.unit(unit, "Tổ bên trong"), Place.OTHER_CAMPAIGN, unit, Place.TOP, world.root());
        campaign = world.campaign();
        here = new Things(world, campaign, parent, unit, null, null);
        elsewhere = new Things(world, world.campaign(), parent, unit, null, here);
    }

    private void observe(Role role, List<Operation> operations, Map<String, Row> observed) {
        for (Place place : Place.values()) {
            Person owner = world.person("Người " + role + " " + place);
            Things things = switch (place) {
                case OWN -> new Things(world, campaign, parent, unit, owner, here);
                case OTHER_CAMPAIGN -> elsewhere;
                default -> here;
            };
            world.grant(owner, role, over.get(place));
            operations.forEach(operation -> observed.get(operation.id()).roles().merge(role, String.valueOf(answer(operation, owner, things)), String::concat));
        }
    }

    /** o: done, or it would have been but for the wrong content; e: a list without what is hidden; F, N, U: refused with 403, 404, 401. */
    private char answer(Operation operation, Person person, Things things) {
        Map<String, String> named = things.named(operation.path());
        RequestSpecification request = (person == null ? Api.anonymous() : Api.as(person)).header(Rehearsal.HEADER, "1").header("X-Requested-With", "test");
        if (operation.etag()) {
            request.header("If-Match", "\"0\"");
        }
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        if (operation.id().equals("listAuditEvents")) {
            // The calls before have been written down as well.
            request.queryParam("limit", 100);
        }
        operation.queries().forEach(query -> value(query, named).forEach(given -> request.queryParam(query, given)));
        if (operation.id().equals("listAuditEvents")) {
            // As many as there may be: what is done for one role must not push out what another should see.
            request.queryParam("limit", 100);
        }
        if (operation.body() != null) {
            request.contentType(operation.mediaType()).body(Contract.filled(BODIES.getOrDefault(operation.id(), operation.body().toString()), named, things.ids.get("unit")));
        } else if (operation.mediaType() != null) {
            request.contentType(operation.mediaType().contains("*") ? "application/octet-stream" : operation.mediaType());
            if (operation.mediaType().contains("form")) {
                request.body("x=y");
            } else {
                request.body("x".getBytes());
            }
        }
        Response response = request.request(operation.method().toUpperCase(), Contract.filled(operation.path(), named, NOWHERE));
        return switch (response.statusCode()) {
            case 401 -> 'U';
            case 403 -> 'F';
            case 404 -> 'N';
            case 400, 405, 409, 412, 415, 422, 428, 429 -> 'o';
            case 200, 201, 204 -> operation.method().equals("get") && !operation.path().contains("{id}") && things.hidden().stream().noneMatch(response.asString()::contains) ? 'e' : 'o';
            default -> throw new AssertionError(operation.id() + ": " + response.statusCode() + " " + response.asString());
        };
    }

    private static List<String> value(String query, Map<String, String> named) {
        return switch (query) {
            case "campaign", "phase", "unit" -> List.of(named.get(query));
            case "q", "title", "text" -> List.of("thử");
            case "reason" -> List.of("Thử quyền");
            case "outcome" -> List.of("ERROR");
            case "offset" -> List.of("0");
            case "ideas", "ids" -> new ArrayList<>(List.of(named.get("published")));
            case "number" -> List.of("SK-0000001");
            default -> List.of();
        };
    }
}
