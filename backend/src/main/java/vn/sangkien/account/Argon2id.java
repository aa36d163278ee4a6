package vn.sangkien.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

/** Argon2id with 19 MiB, two passes and one lane, in PHC form: 22 ms in machine code, 75 ms in Java. Each accepts what the other made. */
sealed interface Argon2id {

    int KIBIBYTES = 19 * 1024;
    int PASSES = 2;
    int LANES = 1;
    int SALT_BYTES = 16;
    int HASH_BYTES = 32;

    String hash(String password);

    boolean check(String password, String hash);

    /** In machine code where it can be loaded, which not every system allows. */
    static Argon2id fastest() {
        try {
            return new Machine();
        } catch (LinkageError | RuntimeException notHere) {
            Logger.getLogger(Argon2id.class).warnf("Passwords are hashed in Java, at a third of the speed: %s", notHere.getMessage());
            return new Java();
        }
    }

    /** The reference implementation, which needs no memory of the heap. */
    final class Machine implements Argon2id {

        private final de.mkammerer.argon2.Argon2 argon2 = Argon2Factory.create(Argon2Types.ARGON2id, SALT_BYTES, HASH_BYTES);

        Machine() {
            hash("loads it");
        }

        @Override
        public String hash(String password) {
            return argon2.hash(PASSES, KIBIBYTES, LANES, bytes(password));
        }

        @Override
        public boolean check(String password, String hash) {
            return argon2.verify(hash, bytes(password));
        }

        private static byte[] bytes(String password) {
            return password.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Runs everywhere. */
    final class Java implements Argon2id {

        private static final Argon2Function ARGON2 = Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID);

        @Override
        public String hash(String password) {
            return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
        }

        @Override
        public boolean check(String password, String hash) {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        }
    }
}
