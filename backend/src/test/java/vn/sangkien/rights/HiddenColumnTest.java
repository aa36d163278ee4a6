package vn.sangkien.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** No answer is ordered, narrowed or widened by a column that the contract does not offer, so nothing hidden can be read off the order of what is seen. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HiddenColumnTest {

    private static final String COLUMN = "passwordHash";
    private static final List<String> ASKED = List.of("sort", "order", "orderBy", "filter", "where", "fields", "include", "expand", "q[" + COLUMN + "_start]", COLUMN, "password_hash");

    @Inject
    World world;

    private Person person;
    private Things things;
    private String client;

    @Test
    void whatIsNoValueOfAListIsRefusedByNameAndWhatIsNotOfferedChangesNothing() throws Exception {
        prepare();
        var wrong = new ArrayList<String>();
        int closed = 0;
        int compared = 0;
        for (Operation operation : new Contract().operations()) {
            for (String name : operation.method().equals("get") ? operation.closed() : Set.<String>of()) {
                closed++;
                Response answer = send(operation, Map.of(name, COLUMN));
                if (answer.statusCode() != 400 || !answer.<List<String>>path("violations.field").contains(name)) {
                    wrong.add(operation.id() + " " + name + ": " + answer.statusCode() + " " + answer.asString());
                }
            }
            if (operation.method().equals("get")) {
                Map<String, String> asked = ASKED.stream().filter(name -> !operation.queries().contains(name)).collect(Collectors.toMap(name -> name, name -> COLUMN));
                String before = told(operation, Map.of());
                String told = told(operation, asked);
                // What differs from one moment to the next, as an audit others write into, cannot be compared.
                if (before.equals(told(operation, Map.of()))) {
                    compared++;
                    if (!told.equals(before)) {
                        wrong.add(operation.id() + " ?" + asked);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(closed).isGreaterThan(15);
        assertThat(compared).isGreaterThan(80);
    }

    private void prepare() {
        Unit parent = world.upper(world.root(), "Cấp trên thử cột");
        Unit unit = world.unit(parent, "Cơ sở thử cột");
        Campaign campaign = world.campaign();
        person = world.person("Người Có Mọi Quyền");
        things = new Things(world, campaign, parent, unit, person, null);
        for (Role role : Role.values()) {
            world.grant(person, role, world.root());
        }
        client = Systems.token(Systems.admit(person, unit));
    }

    private String told(Operation operation, Map<String, String> more) {
        Response answer = send(operation, more);
        return answer.statusCode() + answer.asString().replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "");
    }

    private Response send(Operation operation, Map<String, String> more) {
        Map<String, String> named = things.named(operation.path());
        RequestSpecification request = operation.path().startsWith("/api/v1/client/") ? Systems.with(client) : Api.as(person).header(Rehearsal.HEADER, "1");
        for (String query : List.of("campaign", "phase", "unit")) {
            if (operation.queries().contains(query) && !more.containsKey(query)) {
                request.queryParam(query, named.get(query));
            }
        }
        return request.queryParams(more).header("X-Requested-With", "test")
                .request(operation.method().toUpperCase(java.util.Locale.ROOT), Contract.filled(operation.path(), named, things.ids.get("unit")));
    }
}
