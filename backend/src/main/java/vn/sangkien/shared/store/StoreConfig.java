package vn.sangkien.shared.store;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are kept: in a bucket when one is named, otherwise in a folder. */
@ConfigMapping(prefix = "sangkien.files")
interface StoreConfig {

    Path folder();

    Bucket bucket();

    interface Bucket {

        Optional<String> name();

        /** Of a service that is compatible with S3; absent for the original. */
        Optional<URI> endpoint();

        String region();

        /** Absent: from where the client looks by itself, such as the role of the machine. */
        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
