package vn.sangkien.standings;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitEditor;
import vn.sangkien.unit.UnitFacts;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/** A few units and people below one unit, to whom anything may happen. */
final class RandomLife {

    /** Below which everything happens. */
    final Unit top;
    final Set<Long> units = new HashSet<>();
    private final SplittableRandom random;
    private final Campaign campaign;
    private final World world;
    private final TestClock clock;
    private final UnitEditor tree;
    private final Revocations revocations;
    private final List<Long> uppers = new ArrayList<>();
    private final List<Long> places = new ArrayList<>();
    private final List<Person> workers = new ArrayList<>();
    private final Map<String, Person> ideas = new LinkedHashMap<>();
    private final Person officer;
    private final Person admin;

    RandomLife(SplittableRandom random, Campaign campaign, Unit top, World world, TestClock clock, UnitEditor tree, Revocations revocations) {
        this.random = random;
        this.campaign = campaign;
        this.top = top;
        this.world = world;
        this.clock = clock;
        this.tree = tree;
        this.revocations = revocations;
        officer = world.person("Cán bộ", Role.REVIEWER, world.root());
        admin = world.person("Quản trị", Role.ADMIN, world.root());
        uppers.addAll(List.of(found(UnitLevel.UPPER, top.value()), found(UnitLevel.UPPER, top.value())));
        for (int i = 0; i < 6; i++) {
            places.add(found(i < 4 ? UnitLevel.GRASSROOTS : UnitLevel.SECTION, i < 4 ? uppers.get(i % 2) : places.get(0)));
        }
        places.forEach(this::register);
    }

    void step() {
        switch (random.nextInt(15)) {
            case 0, 1, 2, 3 -> submit();
            case 4, 5, 6 -> decide();
            case 7 -> oneOf(ideas.keySet()).ifPresent(this::withdraw);
            case 8 -> oneOf(ideas.keySet()).ifPresent(this::turnOver);
            case 9 -> oneOf(places).ifPresent(this::register);
            case 10 -> oneOf(units).ifPresent(this::setTarget);
            default -> changeTree();
        }
    }

    /** Founded, moved, merged, split, closed, renamed or counted in another block: no idea is touched. */
    void changeTree() {
        switch (random.nextInt(4)) {
            case 0 -> tree.move(oneOf(places.subList(0, 4)).orElseThrow(), oneOf(uppers).orElseThrow());
            case 1 -> places.add(found(UnitLevel.GRASSROOTS, oneOf(uppers).orElseThrow()));
            default -> reorganise();
        }
    }

    private long found(UnitLevel level, long parent) {
        UpperKind kind = level == UnitLevel.UPPER ? UpperKind.DISTRICT : null;
        long unit = tree.found("C" + Id.next(), new UnitFacts("Đơn vị ngẫu nhiên", level, kind, block()), parent, LocalDate.of(2020, 1, 1));
        units.add(unit);
        return unit;
    }

    private void register(long unit) {
        Person person = world.person("Người lao động");
        if (Api.creating(person).body(Map.of("unitId", text(unit))).post("/api/v1/campaigns/{id}/registrations", campaign.id()).statusCode() == 201) {
            workers.add(person);
        }
    }

    private void submit() {
        Person worker = world.signedInAgain(oneOf(workers).orElseThrow());
        Map<String, Object> form = Api.form();
        form.put("unitId", text(oneOf(places).orElseThrow()));
        Response created = Api.create(worker, campaign, form);
        if (created.statusCode() == 201) {
            String id = created.path("id");
            assertThat(Api.submit(worker, id).statusCode()).isEqualTo(200);
            ideas.put(id, worker);
        }
    }

    private void decide() {
        oneOf(ideas.keySet()).ifPresent(idea -> {
            Map<String, ?> decision = switch (random.nextInt(4)) {
                case 0 -> Api.refusing("INVALID");
                case 1 -> Api.returning("Cần bổ sung số liệu trước và sau.");
                default -> Api.ACCEPT;
            };
            assertThat(Api.decide(world.signedInAgain(officer), idea, decision).statusCode()).isIn(200, 409);
            if (random.nextBoolean()) {
                assertThat(Api.submit(world.signedInAgain(ideas.get(idea)), idea).statusCode()).isIn(200, 409);
            }
        });
    }

    private void withdraw(String idea) {
        assertThat(Api.as(world.signedInAgain(ideas.get(idea))).body(Map.of()).post("/api/v1/ideas/{id}/withdrawal", idea).statusCode()).isIn(200, 409);
    }

    /** What is valid ceases to be, and the other way round. */
    private void turnOver(String idea) {
        revocations.turnOver(Id.fromString(idea).value(), clock.instant());
    }

    private void setTarget(long unit) {
        String phase = campaign.phase(1).id();
        Person by = world.signedInAgain(admin);
        String read = Api.as(by).queryParam("phase", phase).get("/api/v1/units/{id}/targets", text(unit)).header("ETag");
        var cell = new HashMap<String, Object>(Map.of("block", block().name(), "assigned", random.nextInt(5)));
        cell.put("registered", random.nextBoolean() ? null : random.nextInt(5));
        assertThat(Api.as(by).header("If-Match", read).queryParam("phase", phase).body(Map.of("cells", List.of(cell), "reason", "Điều chỉnh chỉ tiêu"))
                .put("/api/v1/units/{id}/targets", text(unit)).statusCode()).isIn(200, 422);
    }

    private void reorganise() {
        long unit = oneOf(places).orElseThrow();
        Map<String, Object> change = new HashMap<>(Map.of("effectiveOn", Time.dayOf(clock.instant()).toString(), "reason", "Sắp xếp lại tổ chức"));
        switch (random.nextInt(6)) {
            case 0 -> change.putAll(Map.of("kind", "MERGE", "otherUnitIds", List.of(text(oneOf(places).orElseThrow()))));
            case 1 -> change.putAll(Map.of("kind", "SPLIT", "otherUnitIds", List.of(text(places.get(0)), text(places.get(1)))));
            case 2 -> change.putAll(Map.of("kind", "CLOSE"));
            case 3 -> change.putAll(Map.of("kind", "REOPEN"));
            case 4 -> change.putAll(Map.of("kind", "RENAME", "name", "Đơn vị đổi tên lần " + random.nextInt(1_000)));
            default -> change.putAll(Map.of("kind", "RECLASSIFY", "level", random.nextBoolean() ? "GRASSROOTS" : "SECTION", "block", block().name()));
        }
        assertThat(Api.creating(world.signedInAgain(admin)).body(change).post("/api/v1/units/{id}/changes", text(unit)).statusCode()).isIn(201, 409, 422);
    }

    private Block block() {
        return random.nextInt(3) == 0 ? Block.PUBLIC_SERVICE : Block.ENTERPRISE;
    }

    private <T> Optional<T> oneOf(Collection<T> some) {
        return some.isEmpty() ? Optional.empty() : some.stream().skip(random.nextInt(some.size())).findFirst();
    }

    private static String text(long id) {
        return Id.of(id).toString();
    }
}
