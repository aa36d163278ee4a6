package vn.sangkien.account.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sangkien.TestDatabase;
import vn.sangkien.Work;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.account.Contact;
import vn.sangkien.account.code.CodePurpose;
import vn.sangkien.account.session.Device;

/** A code is sent to whoever asks, and what it takes is the same whether or not there is an account. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EqualWorkForCodesTest {

    @Inject
    World world;
    @Inject
    Work work;
    @Inject
    EntryService entries;

    @Test
    void askingForACodeTakesTheSameStatements() {
        for (CodePurpose purpose : CodePurpose.values()) {
            Person closed = world.person("Đã Đóng");
            world.closeAccount(closed);
            long forSomebody = asking(world.person("Có Tài Khoản").email(), purpose);
            for (String contact : List.of(closed.email(), Newcomer.email(), Newcomer.email())) {
                assertThat(asking(contact, purpose)).as("%s %s", purpose, contact).isEqualTo(forSomebody).isPositive();
            }
        }
    }

    /** To sign in, to sign up or for a new password: with a wrong code nobody gets as far as an account. */
    @Test
    void aWrongCodeTakesTheSameStatements() {
        Newcomer somebody = new Newcomer();
        Person known = world.person("Có Tài Khoản");
        String knownSignIn = somebody.asked(known.email(), "SIGN_IN");
        String strangerSignIn = somebody.asked(Newcomer.email(), "SIGN_IN");
        assertThat(signingIn(strangerSignIn)).isEqualTo(signingIn(knownSignIn)).isPositive();

        Person forgetful = world.person("Hay Quên");
        String knownReset = somebody.asked(forgetful.email(), "RESET");
        String strangerReset = somebody.asked(Newcomer.email(), "RESET");
        assertThat(resetting(strangerReset)).isEqualTo(resetting(knownReset)).isPositive();
    }

    private long asking(String contact, CodePurpose purpose) {
        return work.of(() -> entries.ask(Contact.of(contact).orElseThrow(), purpose)).statements();
    }

    private long signingIn(String request) {
        return work.of(() -> entries.signIn(new CodeSignInRequest(request, "x"), Device.UNKNOWN)).statements();
    }

    private long resetting(String request) {
        return work.of(() -> entries.reset(new ResetPasswordRequest(request, "x", "mười hai con trâu đen"), Device.UNKNOWN)).statements();
    }
}
