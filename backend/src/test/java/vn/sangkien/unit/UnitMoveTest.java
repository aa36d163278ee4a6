package vn.sangkien.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Unit;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.DomainException;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnitMoveTest {

    @Inject
    World world;
    @Inject
    UnitEditor editor;
    @Inject
    UnitFounding founding;
    @Inject
    UnitService units;

    @Test
    @ActivateRequestContext
    void aUnitMovesWithAllBelowIt() {
        Unit from = world.unit(world.root(), "Quận cũ");
        Unit to = world.unit(world.root(), "Phường mới");
        Unit moved = world.unit(from, "Công ty");
        Unit workshop = world.unit(moved, "Phân xưởng");

        editor.move(moved.value(), to.value());

        assertThat(units.ancestorsAndSelf(workshop.value())).containsExactly(world.root().value(), to.value(), moved.value(), workshop.value());
        assertThat(units.within(workshop.value(), List.of(from.value()))).isFalse();
        assertThat(units.within(workshop.value(), List.of(to.value()))).isTrue();
    }

    @Test
    @ActivateRequestContext
    void aUnitCannotMoveIntoItselfOrBelowItself() {
        Unit upper = world.unit(world.root(), "Cấp trên");
        Unit middle = world.unit(upper, "Cấp giữa");
        Unit lower = world.unit(middle, "Cấp dưới");

        for (Unit inside : List.of(upper, middle, lower)) {
            assertThatThrownBy(() -> editor.move(upper.value(), inside.value())).isInstanceOfSatisfying(DomainException.class,
                    refusal -> assertThat(refusal.type()).isEqualTo("unit-cycle"));
        }
        assertThat(units.ancestorsAndSelf(lower.value())).containsExactly(world.root().value(), upper.value(), middle.value(), lower.value());
    }

    @Test
    @ActivateRequestContext
    void theRootStaysWhereItIs() {
        Unit upper = world.unit(world.root(), "Cấp trên");

        assertThatThrownBy(() -> editor.move(world.root().value(), upper.value())).isInstanceOf(DomainException.class);
    }

    @Test
    @ActivateRequestContext
    void nothingMovesUnderAUnitThatDoesNotExist() {
        Unit upper = world.unit(world.root(), "Cấp trên");

        assertThatThrownBy(() -> editor.move(upper.value(), Id.next())).isInstanceOfSatisfying(DomainException.class,
                refusal -> assertThat(refusal.type()).isEqualTo("not-found"));
    }

    @Test
    @ActivateRequestContext
    void theTreeGrowsNoDeeperThanFortyUnitsAboveOne() {
        Unit lowest = world.root();
        for (int above = 1; above <= 40; above++) {
            lowest = world.unit(lowest, "Tổ trong tổ " + above);
        }
        Unit fortieth = lowest;
        var facts = new UnitFacts("Tổ sâu quá", UnitLevel.SECTION, null, Block.ENTERPRISE);
        LocalDate day = LocalDate.of(2026, 1, 1);
        Unit withOneBelow = world.unit(world.root(), "Có một tổ");
        world.unit(withOneBelow, "Tổ ấy");
        long oneAbove = units.ancestorsAndSelf(fortieth.value()).get(39);

        for (ThrowingCallable deeper : List.<ThrowingCallable>of(() -> editor.found("SAU-" + fortieth.value(), facts, fortieth.value(), day),
                () -> founding.foundAll(List.of(new NewUnit(Id.next(), "SAU-" + fortieth.value(), facts, 0, fortieth.value(), day))),
                () -> editor.move(withOneBelow.value(), oneAbove))) {
            assertThatThrownBy(deeper).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.type()).isEqualTo("unit-too-deep"));
        }
        assertThat(units.ancestorsAndSelf(withOneBelow.value())).containsExactly(world.root().value(), withOneBelow.value());
        editor.move(withOneBelow.value(), units.ancestorsAndSelf(fortieth.value()).get(38));
    }
}
