package vn.sangkien.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangkien.campaign.target.Ledger.both;
import static vn.sangkien.campaign.target.Ledger.children;
import static vn.sangkien.campaign.target.Ledger.handDown;
import static vn.sangkien.campaign.target.Ledger.one;
import static vn.sangkien.campaign.target.Ledger.row;
import static vn.sangkien.campaign.target.Ledger.rowsOf;
import static vn.sangkien.campaign.target.Ledger.set;
import static vn.sangkien.campaign.target.Ledger.spread;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Phase;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** Whatever is done to targets in whatever order: what is in force is what the ledger says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TargetReplayTest {

    private static final int STEPS = 120;
    private static final String[] BLOCKS = {"ENTERPRISE", "PUBLIC_SERVICE"};
    private static final String[] KINDS = {"ASSIGNED", "REGISTERED"};

    @Inject
    World world;
    @Inject
    EntityManager database;

    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private Phase phase;
    private Unit upper;
    private List<Unit> below;
    private List<Person> managers;

    @Test
    void theTargetsInForceAreTheReplayOfTheLedger() {
        phase = world.campaign().phase(1);
        upper = world.unit(world.root(), "Cấp trên");
        below = IntStream.range(0, 5).mapToObj(i -> world.unit(upper, "Cơ sở " + i)).toList();
        managers = IntStream.range(0, 2).mapToObj(i -> world.person("Quản lý " + i, Role.TARGET_MANAGER, upper)).toList();
        var answers = new HashSet<Integer>();
        for (int step = 0; step < STEPS; step++) {
            answers.add(anything().statusCode());
            if (step % 10 == 0) {
                requireReplayed();
            }
        }
        requireReplayed();
        assertThat(answers).contains(200).allMatch(status -> status < 500);
    }

    private Response anything() {
        Person person = managers.get(random.nextInt(2));
        Unit unit = below.get(random.nextInt(below.size()));
        return switch (random.nextInt(8)) {
            case 0 -> set(person, upper, phase, both("ENTERPRISE", figure(), figure()), both("PUBLIC_SERVICE", figure(), figure()));
            case 1 -> set(person, unit, phase, both(BLOCKS[random.nextInt(2)], figure(), figure()));
            case 2 -> handDown(person, upper, phase, below.stream().map(child -> row(child, version(child), one(BLOCKS[random.nextInt(2)], KINDS[random.nextInt(2)], figure()))).toList());
            case 3 -> handDown(person, upper, phase, List.of(row(unit, random.nextInt(5), one("ENTERPRISE", "ASSIGNED", figure()))));
            case 4 -> spreadAndSave(person);
            case 5 -> upload(person, unit);
            case 6 -> decide(person);
            default -> lock();
        };
    }

    private Response spreadAndSave(Person person) {
        var how = new HashMap<String, Object>(Map.of("kind", KINDS[random.nextInt(2)], "method", random.nextBoolean() ? "HEADCOUNT" : "RATE"));
        if (how.get("method").equals("RATE")) {
            how.put("ratePercent", random.nextInt(1, 60));
        }
        Response preview = spread(person, upper, phase, how);
        return preview.statusCode() == 200 ? handDown(person, upper, phase, rowsOf(preview)) : preview;
    }

    private Response upload(Person person, Unit unit) {
        String cell = random.nextInt(4) == 0 ? "xóa" : random.nextInt(4) == 0 ? "" : "" + random.nextInt(100);
        byte[] file = ("Mã đơn vị,Chỉ tiêu đăng ký – Khối doanh nghiệp,Phiên bản (không sửa)\nT" + unit.value() + "," + cell + "," + phase.id() + "-" + version(unit) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        return Api.as(person).contentType("application/octet-stream").header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("phase", phase.id()).queryParam("reason", "Theo tệp").body(file).post("/api/v1/units/{id}/target-file", upper.id());
    }

    private Response decide(Person person) {
        Response waiting = Api.as(person).get("/api/v1/target-proposals");
        List<String> ids = waiting.path("items.id");
        return ids.isEmpty() ? waiting : Api.as(person).header("If-Match", "\"0\"")
                .body(Map.of("outcome", random.nextInt(3) > 0 ? "APPROVE" : "REFUSE", "reason", "Đã xem xét")).post("/api/v1/target-proposals/{id}/decision", ids.get(0));
    }

    private Response lock() {
        world.locked(phase, random.nextBoolean() ? LocalDate.of(2020, 1, 1) : null, random.nextInt(4) == 0 ? LocalDate.of(2020, 1, 1) : null, managers.get(0));
        return children(managers.get(0), upper, phase);
    }

    private Integer figure() {
        return random.nextInt(6) == 0 ? null : Integer.valueOf(random.nextInt(1_000));
    }

    private long version(Unit unit) {
        return Long.parseLong(Ledger.get(null, unit, phase).header("ETag").replace("\"", ""));
    }

    private void requireReplayed() {
        var replayed = new HashMap<String, Integer>();
        for (Object[] change : rows("SELECT unit_id, block, kind, amount_before, amount_after FROM target_change WHERE phase_id = ?1 ORDER BY id")) {
            String key = change[0] + " " + change[1] + " " + change[2];
            assertThat(replayed.get(key)).as("before, " + key).isEqualTo(change[3]);
            assertThat(change[4]).as("a change, " + key).isNotEqualTo(change[3]);
            replayed.put(key, (Integer) change[4]);
        }
        var current = new HashMap<String, Integer>();
        rows("SELECT unit_id, block, kind, amount FROM target WHERE phase_id = ?1").forEach(row -> current.put(row[0] + " " + row[1] + " " + row[2], (Integer) row[3]));
        replayed.values().removeIf(amount -> amount == null);
        assertThat(current).isEqualTo(replayed);

        List<Map<String, Object>> sums = children(managers.get(0), upper, phase).path("sums");
        for (Map<String, Object> sum : sums) {
            int added = below.stream().mapToInt(unit -> current.getOrDefault(unit.value() + " " + sum.get("block") + " " + sum.get("kind"), 0)).sum();
            assertThat(sum.get("children")).isEqualTo(added);
        }
    }

    private List<Object[]> rows(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = database.createNativeQuery(sql).setParameter(1, phase.value()).getResultList();
            return rows.stream().map(Object[].class::cast).toList();
        });
    }
}
