package vn.sangkien.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sangkien.shared.problem.DomainException;

/** Both places for files do the same. */
class FileStoreTest {

    @TempDir
    static Path folder;

    private static ObjectStorage storage;
    private static BucketStore bucket;

    @BeforeAll
    static void start() throws IOException {
        storage = ObjectStorage.start(folder);
        bucket = storage.open();
    }

    @AfterAll
    static void stop() {
        bucket.close();
        storage.close();
    }

    static Stream<FileStore> stores() {
        return Stream.of(new FolderStore(folder.resolve("files")), bucket);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsKeptIsReadAgainAndRemoved(FileStore store) throws IOException {
        byte[] content = new byte[3_000_000];
        new Random(3).nextBytes(content);
        StoredName name = StoredName.fresh();

        store.put(name, sent(content));
        assertThat(read(store, name)).isEqualTo(content);
        store.put(name, sent(new byte[] {1, 2, 3}));
        assertThat(read(store, name)).containsExactly(1, 2, 3);

        store.delete(name);
        refused(() -> store.open(name), "not-found");
        assertThatCode(() -> store.delete(name)).doesNotThrowAnyException();
    }

    @Test
    void theFolderIsTheOwnersAlone() throws IOException {
        Path files = folder.resolve("private");
        StoredName name = StoredName.fresh();
        new FolderStore(files).put(name, sent(new byte[] {1}));

        try (Stream<Path> all = Files.walk(files)) {
            assertThat(all.map(FileStoreTest::permissions)).containsExactlyInAnyOrder("rwx------", "rwx------", "rw-------");
        }
    }

    @Test
    void aPlaceThatCannotBeReachedIsSaidToBeBusy() throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));

        refused(() -> new FolderStore(file).put(StoredName.fresh(), file), "unavailable");
    }

    @ParameterizedTest
    @CsvSource({"the-key, another-secret", "another-key, the-secret"})
    void aWrongKeyOpensNothingAndIsSaidToBeBusy(String key, String secret) throws IOException {
        StoredName name = StoredName.fresh();
        bucket.put(name, sent(new byte[] {1, 2, 3}));
        BucketStore wrong = storage.open(key, secret);

        refused(() -> wrong.open(name), "unavailable");
        refused(() -> wrong.put(name, folder.resolve("properties")), "unavailable");
        refused(() -> wrong.delete(name), "unavailable");

        assertThat(read(bucket, name)).containsExactly(1, 2, 3);
        wrong.close();
    }

    @Test
    void aServiceThatIsDownIsSaidToBeBusy() throws IOException {
        FileStore down = Buckets.ofNobody();

        refused(() -> down.open(StoredName.fresh()), "unavailable");
        refused(() -> down.put(StoredName.fresh(), folder.resolve("properties")), "unavailable");
        refused(() -> down.delete(StoredName.fresh()), "unavailable");
    }

    private static void refused(Runnable call, String type) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static Path sent(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sent", null), content);
    }

    private static byte[] read(FileStore store, StoredName name) throws IOException {
        try (InputStream content = store.open(name)) {
            return content.readAllBytes();
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
