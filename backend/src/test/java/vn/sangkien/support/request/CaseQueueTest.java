package vn.sangkien.support.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.unit.Area;

/** In whichever way the desks are read, few units or many, the same lies on them in the same order. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CaseQueueTest {

    private static final String ALL = "/api/v1/support-cases";

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    CaseQueue queue;

    private final List<Long> asked = new ArrayList<>();
    private Unit district;
    private Unit mill;
    private Unit quarry;
    private Person member;
    private long taken;

    @BeforeEach
    void questionsFromTwoUnits() {
        district = world.upper(world.upper(world.root(), "LĐLĐ tỉnh có hàng chờ"), "Công đoàn quận có hàng chờ");
        mill = world.unit(district, "CĐCS may có hàng chờ");
        quarry = world.unit(district, "CĐCS mỏ có hàng chờ");
        Campaign campaign = world.campaign();
        member = world.person("Chị Tổ Viên", Role.SUPPORT, district);
        Api.as(world.person("Quản Trị Quận", Role.ADMIN, district)).header("If-Match", "\"0\"").body(Map.of("name", "Tổ quận", "phone", "024 3999 1234")).put("/api/v1/units/{id}/support-team", district.id())
                .then().statusCode(200);
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofMinutes(1));
            asked.add(ask(world.worker(campaign, i % 2 == 0 ? mill : quarry)));
        }
        member = world.signedInAgain(member);
        clock.advance(Duration.ofMinutes(1));
        // Whoever takes a request lets it wait from then on, so it comes behind the others.
        taken = asked.remove(3);
        take(taken);
        asked.add(taken);
    }

    @AfterEach
    void letTheClockGo() {
        clock.run();
    }

    @Test
    void allInTheirOrder() {
        assertThat(everyWay(new CaseFilter(null, List.of(), null), false)).isEqualTo(asked);
    }

    @Test
    void whatCameFromOneUnit() {
        assertThat(everyWay(new CaseFilter(quarry.value(), List.of(), null), false)).containsExactly(asked.get(1), taken);
        assertThat(everyWay(new CaseFilter(quarry.value(), List.of(), null), true)).containsExactly(asked.get(1), taken);
    }

    @Test
    void mineAndNobodys() {
        assertThat(everyWay(new CaseFilter(null, List.of(), CaseOwner.MINE), false)).containsExactly(taken);
        assertThat(everyWay(new CaseFilter(quarry.value(), List.of(), CaseOwner.MINE), true)).containsExactly(taken);
        assertThat(everyWay(new CaseFilter(null, List.of(), CaseOwner.NOBODY), false)).isEqualTo(asked.subList(0, 4));
    }

    @Test
    void pageByPage() {
        var seen = new ArrayList<Long>();
        for (boolean few : new boolean[] {true, false}) {
            Cursor after = null;
            seen.clear();
            while (seen.size() < asked.size()) {
                List<Long> page = page(area(few), new CaseFilter(null, List.of(), null), false, after, 2);
                seen.addAll(page);
                after = Cursor.of(waitingSince(page.get(page.size() - 1)), page.get(page.size() - 1));
            }
            assertThat(seen).isEqualTo(asked);
            assertThat(page(area(few), new CaseFilter(null, List.of(), null), false, after, 2)).isEmpty();
        }
    }

    @Test
    void howManyWaitAtMost() {
        for (boolean few : new boolean[] {true, false}) {
            assertThat(in(() -> queue.waiting(area(few), 100))).isEqualTo(5);
            assertThat(in(() -> queue.waiting(area(few), 3))).isEqualTo(3);
        }
        assertThat(in(() -> queue.waiting(new Area(Set.of(world.root().value()), true, false), 5))).isEqualTo(5);
    }

    /** The same unit by unit, in the order of the queue, and in that of the whole tree, of which only these are looked at. */
    private List<Long> everyWay(CaseFilter filter, boolean fewAsked) {
        List<Long> byUnit = page(area(true), filter, fewAsked, null, 100);
        assertThat(page(area(false), filter, fewAsked, null, 100)).isEqualTo(byUnit);
        List<Long> everywhere = page(new Area(Set.of(world.root().value()), true, false), filter, fewAsked, null, 10_000);
        assertThat(everywhere.stream().filter(asked::contains).toList()).isEqualTo(byUnit);
        return byUnit;
    }

    private Area area(boolean few) {
        return new Area(Set.of(district.value()), false, few);
    }

    private List<Long> page(Area desks, CaseFilter filter, boolean fewAsked, Cursor after, int most) {
        return in(() -> queue.page(desks, fewAsked, filter, member.value(), after, most));
    }

    private static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private Instant waitingSince(long id) {
        return Instant.parse(Api.as(member).get(ALL + "/{id}", Id.of(id).toString()).then().statusCode(200).extract().path("waitingSince"));
    }

    private static long ask(Person worker) {
        return Id.fromString(Api.creating(worker).body(Map.of("topic", "FORM", "text", "Tôi ghi gì vào ô này?")).post(ALL).then().statusCode(201).extract().path("id")).value();
    }

    private void take(long id) {
        String tag = Api.as(member).get(ALL + "/{id}", Id.of(id).toString()).then().statusCode(200).extract().header("ETag");
        Api.as(member).header("If-Match", tag).body(Map.of("memberId", member.id())).post(ALL + "/{id}/assignment", Id.of(id).toString()).then().statusCode(200);
    }
}
