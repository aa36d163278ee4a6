package vn.sangkien.unit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** Whatever tree is written into a sheet comes out of it the same. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RoundTripTest {

    @Inject
    World world;
    @Inject
    UnitImportClock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTreeThatIsExportedAndImportedElsewhereIsTheSameTree(long seed) {
        Person admin = world.person("Quản trị", Role.ADMIN, world.root());
        Unit here = world.upper(world.root(), "Cây gốc");
        imported(admin, here, random(new Random(seed), here));
        String exported = exported(admin, here);

        Unit there = world.upper(world.root(), "Cây gốc");
        imported(admin, there, elsewhere(exported, here, there));

        assertThat(sorted(elsewhere(exported(admin, there), there, here))).isEqualTo(sorted(exported)).hasSizeGreaterThan(20);
        String again = upload(admin, there, exported(admin, there));
        clock.work();
        Api.as(admin).get("/api/v1/unit-imports/{id}", again).then().body("faults", equalTo(0)).body("creates", equalTo(0)).body("changes", equalTo(0));
    }

    /** Parents anywhere in the file, before or after their children. */
    private static String random(Random random, Unit top) {
        var sheet = new Sheet("R" + top.value());
        List<Runnable> rows = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int number = i;
            boolean grassroots = open.isEmpty() || random.nextInt(3) == 0;
            String parent = grassroots ? top.code() : Integer.toString(open.get(random.nextInt(open.size())));
            boolean closed = !grassroots && random.nextInt(8) == 0;
            String more = "members=" + random.nextInt(2_000) + ";block=" + (random.nextBoolean() ? "ENTERPRISE" : "PUBLIC_SERVICE")
                    + ";foundedOn=" + (1 + random.nextInt(28)) + "/3/2010" + (closed ? ";closedOn=5/4/2015" : "")
                    + (random.nextBoolean() ? ";aliases=Tên gọi " + i + "; Mã cũ " + i : "");
            rows.add(() -> sheet.unit(Integer.toString(number), "Đơn vị, số " + number, grassroots ? "GRASSROOTS" : "SECTION", parent, more));
            if (!closed) {
                open.add(i);
            }
        }
        Collections.shuffle(rows, random);
        rows.forEach(Runnable::run);
        return sheet.csv();
    }

    private void imported(Person admin, Unit top, String csv) {
        String id = upload(admin, top, csv);
        clock.work();
        String etag = Api.as(admin).get("/api/v1/unit-imports/{id}", id).then().body("faults", equalTo(0)).body("problem", equalTo(null)).extract().header("ETag");
        Api.as(admin).header("If-Match", etag).body(Map.of("reason", "Nhập lại")).post("/api/v1/unit-imports/{id}/start", id).then().statusCode(200);
        clock.work();
        Api.as(admin).get("/api/v1/unit-imports/{id}", id).then().body("state", equalTo("DONE"));
    }

    private static String upload(Person admin, Unit top, String csv) {
        return Api.creating(admin).contentType("text/csv").body(csv.getBytes(StandardCharsets.UTF_8)).queryParam("unit", top.id())
                .post("/api/v1/unit-imports").then().statusCode(201).extract().path("id");
    }

    private static String exported(Person admin, Unit top) {
        return new String(Api.as(admin).queryParam("format", "CSV").get("/api/v1/units/{id}/sheet", top.id()).then().statusCode(200).extract().asByteArray(),
                StandardCharsets.UTF_8);
    }

    private static String elsewhere(String csv, Unit from, Unit to) {
        return csv.replace(from.code(), to.code()).replace("R" + from.value(), "R" + to.value());
    }

    private static List<String> sorted(String csv) {
        return Arrays.stream(csv.split("\r?\n")).sorted().toList();
    }
}
