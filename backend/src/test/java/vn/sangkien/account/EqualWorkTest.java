package vn.sangkien.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.sangkien.TestDatabase;
import vn.sangkien.Work;
import vn.sangkien.World;
import vn.sangkien.World.Person;

/** Nobody learns from the time of an answer who has an account: the same work is done for everybody. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EqualWorkTest {

    private static final String PASSWORD = "một mật khẩu dài";
    /** The least that Argon2 with 19 MiB can take; everything else here takes less than one. */
    private static final long ONE_HASH = 19;

    @Inject
    World world;
    @Inject
    Work work;
    @Inject
    AccountService accounts;

    @Test
    void aPasswordIsHashedWhetherOrNotAnybodyHasTheLogin() {
        Person person = world.withPassword(world.person("Có Mật Khẩu"), PASSWORD);
        Person withoutPassword = world.person("Chưa Có Mật Khẩu");
        Person closed = world.withPassword(world.person("Đã Đóng"), PASSWORD);
        world.closeAccount(closed);
        accounts.authenticate(person.email(), "sai");

        Work.Done wrong = work.of(() -> accounts.authenticate(person.email(), "sai"));
        assertThat(wrong.megabytes()).as("of a hash").isGreaterThanOrEqualTo(ONE_HASH);
        for (String login : new String[] {"khong" + person.email(), "0399999998", withoutPassword.email(), closed.email()}) {
            Work.Done unknown = work.of(() -> accounts.authenticate(login, "sai"));
            assertThat(unknown.megabytes()).as(login).isCloseTo(wrong.megabytes(), withinPercentage(10));
            assertThat(unknown.statements()).as(login).isEqualTo(wrong.statements());
        }
        assertThat(work.of(() -> accounts.authenticate("không phải tên đăng nhập", "sai")).megabytes()).isCloseTo(wrong.megabytes(), withinPercentage(10));
        assertThat(work.of(() -> accounts.byLogin(person.email())).megabytes()).as("without a hash").isZero();
    }

    @Test
    void whoTypesTheirPasswordAgainIsCheckedAsLongWhenTheyHaveNone() {
        Person person = world.withPassword(world.person("Có Mật Khẩu"), PASSWORD);
        Person withoutPassword = world.person("Chưa Có Mật Khẩu");

        long without = work.of(() -> accounts.knowsPassword(withoutPassword.value(), "sai")).megabytes();
        assertThat(without).isGreaterThanOrEqualTo(ONE_HASH).isCloseTo(work.of(() -> accounts.knowsPassword(person.value(), "sai")).megabytes(), withinPercentage(10));
    }
}
