package vn.sangkien.support.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import vn.sangkien.World.Unit;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.unit.Area;

/** A subtree with many units is read in another way than one with few; what is found is the same. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LargeAreaTest {

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    StuckIdeas ideas;
    @Inject
    UnitsAtZero zero;

    private Unit district;
    private Campaign campaign;

    @BeforeEach
    void aDistrict() {
        district = world.upper(world.upper(world.root(), "LĐLĐ tỉnh rộng"), "Công đoàn quận rộng");
        campaign = world.campaign();
    }

    @AfterEach
    void letTheClockGo() {
        clock.run();
    }

    @Test
    void draftsLeftAlone() {
        Unit mill = world.unit(district, "CĐCS quận rộng");
        world.unit(world.upper(world.root(), "LĐLĐ tỉnh khác"), "CĐCS tỉnh khác");
        var left = new ArrayList<Long>();
        for (int i = 0; i < 3; i++) {
            left.add(Id.fromString(Api.draft(world.worker(campaign, mill), campaign)).value());
            clock.advance(Duration.ofMinutes(1));
        }
        Api.draft(world.worker(campaign, world.unit(world.root(), "CĐCS ngoài quận rộng")), campaign);
        clock.advance(Duration.ofHours(49));

        for (boolean few : new boolean[] {true, false}) {
            StuckIdeas.Wanted wanted = wanted(area(few));
            List<StuckIdeas.Row> first = in(() -> ideas.page(wanted, null, 2));
            List<StuckIdeas.Row> second = in(() -> ideas.page(wanted, Cursor.of(first.get(1).quietSince(), first.get(1).id()), 2));
            assertThat(first).extracting(StuckIdeas.Row::id).isEqualTo(left.subList(0, 2));
            assertThat(second).extracting(StuckIdeas.Row::id).isEqualTo(left.subList(2, 3));
            assertThat(in(() -> ideas.count(wanted, 100))).isEqualTo(3);
            assertThat(in(() -> ideas.count(wanted, 2))).isEqualTo(2);
        }
        assertThat(in(() -> ideas.page(wanted(everywhere()), null, 100))).extracting(StuckIdeas.Row::id).containsSubsequence(left).hasSize(4);
    }

    @Test
    void unitsAtZero() {
        Unit large = world.unit(district, "CĐCS đông trong quận rộng");
        Unit small = world.unit(district, "CĐCS vắng trong quận rộng");
        Unit busy = world.unit(district, "CĐCS có sáng kiến trong quận rộng");
        world.headcount(large, 700);
        world.headcount(small, 30);
        world.headcount(busy, 500);
        Api.submitted(world.worker(campaign, busy), campaign);
        long phase = campaign.phase(1).value();

        for (boolean few : new boolean[] {true, false}) {
            List<UnitsAtZero.Row> first = in(() -> zero.page(phase, area(few), null, 1));
            assertThat(first).extracting(UnitsAtZero.Row::id).containsExactly(large.value());
            assertThat(in(() -> zero.page(phase, area(few), Cursor.of(700, large.value()), 10))).extracting(UnitsAtZero.Row::id).containsExactly(small.value());
            assertThat(in(() -> zero.count(phase, area(few), 100))).isEqualTo(2);
        }
        assertThat(in(() -> zero.page(phase, everywhere(), null, 100_000))).extracting(UnitsAtZero.Row::id).containsSubsequence(large.value(), small.value()).doesNotContain(busy.value());
    }

    private StuckIdeas.Wanted wanted(Area area) {
        return new StuckIdeas.Wanted(StuckState.DRAFT, campaign.value(), List.of(), area, clock.instant());
    }

    private Area area(boolean few) {
        return new Area(Set.of(district.value()), false, few);
    }

    private Area everywhere() {
        return new Area(Set.of(world.root().value()), true, false);
    }

    private static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
