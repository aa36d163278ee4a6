package vn.sangkien.shared.store;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A service that speaks the language of S3 and checks who asks by their signatures, as a process of its own. */
final class ObjectStorage implements AutoCloseable {

    private static final String BUCKET = "sangkien";
    private static final String KEY = "the-key";
    private static final String SECRET = "the-secret";

    private final Process process;
    private final URI address;

    private ObjectStorage(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static ObjectStorage start(Path folder) throws IOException {
        URI address = unused();
        Path buckets = Files.createDirectories(folder.resolve("buckets"));
        Files.createDirectory(buckets.resolve(BUCKET));
        Path properties = Files.write(folder.resolve("properties"), List.of("s3proxy.endpoint=" + address, "s3proxy.authorization=aws-v4",
                "s3proxy.identity=" + KEY, "s3proxy.credential=" + SECRET, "jclouds.provider=filesystem-nio2", "jclouds.filesystem.basedir=" + buckets));
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m", "-XX:TieredStopAtLevel=1",
                "-jar", "target/tools/object-storage.jar", "--properties", properties.toString());
        command.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        var storage = new ObjectStorage(command.start(), address);
        Awaitility.await().atMost(90, TimeUnit.SECONDS).until(storage::answers);
        return storage;
    }

    /** Where nobody listens. */
    static URI unused() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + probe.getLocalPort());
        }
    }

    private boolean answers() {
        try {
            var unsigned = (HttpURLConnection) address.toURL().openConnection();
            return unsigned.getResponseCode() == HttpURLConnection.HTTP_FORBIDDEN;
        } catch (IOException notYet) {
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended with " + process.exitValue());
            }
            return false;
        }
    }

    /** As those open it who have the right key. */
    BucketStore open() {
        return open(KEY, SECRET);
    }

    BucketStore open(String key, String secret) {
        return Buckets.open(address, BUCKET, key, secret);
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
