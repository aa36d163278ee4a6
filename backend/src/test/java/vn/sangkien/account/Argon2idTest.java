package vn.sangkien.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sangkien.account.Argon2id.Java;
import vn.sangkien.account.Argon2id.Machine;

/** An installation may move to a machine that hashes in the other way: everybody's password must still be theirs. */
class Argon2idTest {

    private static final String PASSWORD = "mười hai con trâu đen 🐃";

    private final Argon2id machine = new Machine();
    private final Argon2id java = new Java();

    @Test
    void eachAcceptsWhatTheOtherMade() {
        String byMachine = machine.hash(PASSWORD);
        String byJava = java.hash(PASSWORD);

        assertThat(java.check(PASSWORD, byMachine)).isTrue();
        assertThat(machine.check(PASSWORD, byJava)).isTrue();
        assertThat(java.check("mười hai con trâu", byMachine)).isFalse();
        assertThat(machine.check("mười hai con trâu", byJava)).isFalse();
        assertThat(parameters(byMachine)).isEqualTo(parameters(byJava)).isEqualTo("$argon2id$v=19$m=19456,t=2,p=1");
    }

    @Test
    void aHashMadeWithLessIsStillAccepted() {
        String weaker = "$argon2id$v=19$m=4096,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$";
        String made = weaker + com.password4j.Argon2Function.getInstance(4096, 1, 1, 32, com.password4j.types.Argon2.ID).hash(PASSWORD, "somesaltsomesalt").getResult()
                .replaceAll(".*\\$", "");

        assertThat(machine.check(PASSWORD, made)).isTrue();
        assertThat(java.check(PASSWORD, made)).isTrue();
    }

    @Test
    void thisMachineHashesInMachineCode() {
        assertThat(Argon2id.fastest()).isInstanceOf(Machine.class);
    }

    private static String parameters(String hash) {
        return hash.substring(0, hash.lastIndexOf('$', hash.lastIndexOf('$') - 1));
    }
}
