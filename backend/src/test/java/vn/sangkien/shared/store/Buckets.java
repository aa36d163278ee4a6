package vn.sangkien.shared.store;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Opens buckets as the configuration would. */
public final class Buckets {

    private Buckets() {
    }

    /** A bucket whose service is down. */
    public static FileStore ofNobody() throws IOException {
        return open(ObjectStorage.unused(), "sangkien", "the-key", "the-secret");
    }

    static BucketStore open(URI address, String bucket, String key, String secret) {
        return BucketStore.open(new StoreConfig.Bucket() {
            @Override
            public Optional<String> name() {
                return Optional.of(bucket);
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
                return Optional.of(key);
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of(secret);
            }
        });
    }
}
