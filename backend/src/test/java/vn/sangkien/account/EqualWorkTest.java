package vn.sangkien.account;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Inject
    World world;
    @Inject
    Work work;
    @Inject
    AccountService accounts;
    @Inject
    Passwords passwords;

    @Test
    void aPasswordIsHashedWhetherOrNotAnybodyHasTheLogin() {
        Person person = world.withPassword(world.person("Có Mật Khẩu"), PASSWORD);
        Person withoutPassword = world.person("Chưa Có Mật Khẩu");
        Person closed = world.withPassword(world.person("Đã Đóng"), PASSWORD);
        world.closeAccount(closed);
        accounts.authenticate(person.email(), "sai");

        Cost wrong = cost(() -> accounts.authenticate(person.email(), "sai"));
        assertThat(wrong.hashes()).isEqualTo(1);
        for (String login : new String[] {"khong" + person.email(), "0399999998", withoutPassword.email(), closed.email()}) {
            assertThat(cost(() -> accounts.authenticate(login, "sai"))).as(login).isEqualTo(wrong);
        }
        assertThat(cost(() -> accounts.authenticate("không phải tên đăng nhập", "sai")).hashes()).isEqualTo(1);
        assertThat(cost(() -> accounts.byLogin(person.email())).hashes()).isZero();
    }

    @Test
    void whoTypesTheirPasswordAgainIsCheckedAsLongWhenTheyHaveNone() {
        Person person = world.withPassword(world.person("Có Mật Khẩu"), PASSWORD);
        Person withoutPassword = world.person("Chưa Có Mật Khẩu");

        Cost with = cost(() -> accounts.knowsPassword(person.value(), "sai"));
        assertThat(with.hashes()).isEqualTo(1);
        assertThat(cost(() -> accounts.knowsPassword(withoutPassword.value(), "sai"))).isEqualTo(with);
    }

    private record Cost(long hashes, long statements) {
    }

    /** Every hash has the same parameters, so it takes as long as any other. */
    private Cost cost(Runnable step) {
        long before = passwords.made();
        long statements = work.of(step).statements();
        return new Cost(passwords.made() - before, statements);
    }
}
