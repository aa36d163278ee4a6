package vn.sangkien.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final String PHONE = "+84901234567";

    @TempDir
    Path folder;

    @BeforeEach
    void keys() throws IOException {
        DataKeys.ensure(folder);
    }

    @Test
    void whatIsSealedCanBeOpenedOnlyAtItsPlace() {
        Sealing sealing = new Sealing(folder);
        byte[] sealed = sealing.seal("account.phone.1", PHONE);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1234567");
        assertThat(sealing.seal("account.phone.1", PHONE)).isNotEqualTo(sealed);
        assertThat(sealing.text("account.phone.1", sealed)).isEqualTo(PHONE);
        assertThatThrownBy(() -> sealing.open("account.phone.2", sealed)).hasMessageContaining("account.phone.2").hasMessageNotContaining(PHONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 10, 20, 40})
    void anAlteredByteIsNoticed(int at) {
        Sealing sealing = new Sealing(folder);
        byte[] sealed = sealing.seal("here", PHONE);
        sealed[at] ^= 1;

        assertThatThrownBy(() -> sealing.open("here", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameValueIsFoundAgainForItsPurposeOnly() {
        String index = new Sealing(folder).index("login", PHONE);

        assertThat(new Sealing(folder).index("login", PHONE)).isEqualTo(index).matches("[0-9a-f]{64}");
        assertThat(new Sealing(folder).index("code", PHONE)).isNotEqualTo(index);
        assertThat(new Sealing(folder).index("login", "+84901234568")).isNotEqualTo(index);
    }

    /** Two steps, so that no node meets what it cannot open. */
    @Test
    void aNewKeyOpensBeforeItSeals() throws IOException {
        Sealing first = new Sealing(folder);
        byte[] old = first.seal("here", PHONE);
        String index = first.index("login", PHONE);

        assertThat(DataKeys.rotate(folder)).isEqualTo(DataKeys.Rotation.ADDED);
        Sealing added = new Sealing(folder);
        assertThat(first.text("here", added.seal("here", PHONE))).isEqualTo(PHONE);

        assertThat(DataKeys.rotate(folder)).isEqualTo(DataKeys.Rotation.PROMOTED);
        Sealing promoted = new Sealing(folder);
        byte[] fresh = promoted.seal("here", PHONE);
        assertThat(added.text("here", fresh)).isEqualTo(PHONE);
        assertThat(promoted.text("here", old)).isEqualTo(PHONE);
        assertThat(promoted.isCurrent(fresh)).isTrue();
        assertThat(promoted.isCurrent(old)).isFalse();
        assertThat(promoted.index("login", PHONE)).isEqualTo(index);
    }

    @Test
    void theKeysAreTheOwnersAloneAndAreNotMadeTwice() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve(DataKeys.SEALING));
        DataKeys.ensure(folder);

        assertThat(Files.readAllBytes(folder.resolve(DataKeys.SEALING))).isEqualTo(before);
        for (String file : Set.of(DataKeys.SEALING, DataKeys.INDEX)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)))).isEqualTo("rw-------");
        }
    }

    @Test
    void aFolderWithoutKeysIsNamed(@TempDir Path empty) {
        assertThatThrownBy(() -> new Sealing(empty)).hasMessageContaining(empty.toString());
    }
}
