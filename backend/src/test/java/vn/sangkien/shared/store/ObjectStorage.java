package vn.sangkien.shared.store;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A service that speaks the language of S3, as a process of its own. */
final class ObjectStorage implements AutoCloseable {

    static final String BUCKET = "sangkien";

    private final Process process;
    private final URI address;

    private ObjectStorage(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static ObjectStorage start(Path folder) throws IOException {
        String program = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(jar -> jar.contains("s3mock")).findFirst().orElseThrow();
        int port = freePort();
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m", "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder, "-jar", program, "--com.adobe.testing.s3mock.http-port=" + port, "--server.port=0");
        command.environment().put("COM_ADOBE_TESTING_S3MOCK_STORE_INITIAL_BUCKETS", BUCKET);
        command.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        var storage = new ObjectStorage(command.start(), URI.create("http://127.0.0.1:" + port));
        Awaitility.await().atMost(90, TimeUnit.SECONDS).until(storage::answers);
        return storage;
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private boolean answers() {
        try {
            address.toURL().openStream().close();
            return true;
        } catch (IOException notYet) {
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended with " + process.exitValue());
            }
            return false;
        }
    }

    StoreConfig.Bucket bucket() {
        return new StoreConfig.Bucket() {
            @Override
            public Optional<String> name() {
                return Optional.of(BUCKET);
            }

            @Override
            public Optional<URI> endpoint() {
                return Optional.of(address);
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of("key");
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of("secret");
            }
        };
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
