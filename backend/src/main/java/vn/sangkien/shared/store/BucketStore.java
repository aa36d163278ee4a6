package vn.sangkien.shared.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.sangkien.shared.problem.Refusals;

/** A bucket of any service that speaks the language of S3. All nodes share it. */
final class BucketStore implements FileStore {

    private static final Logger LOG = Logger.getLogger(BucketStore.class);

    private final S3Client service;
    private final String bucket;

    private BucketStore(S3Client service, String bucket) {
        this.service = service;
        this.bucket = bucket;
    }

    static BucketStore open(StoreConfig.Bucket config) {
        var service = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(Duration.ofSeconds(2)).socketTimeout(Duration.ofSeconds(10)))
                .overrideConfiguration(call -> call.apiCallTimeout(Duration.ofSeconds(25)))
                .region(Region.of(config.region()))
                // Services other than the original do not know the newer kinds of checksums, nor buckets in host names.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .forcePathStyle(config.endpoint().isPresent());
        config.endpoint().ifPresent(service::endpointOverride);
        service.credentialsProvider(config.accessKey().isPresent() && config.secretKey().isPresent()
                ? StaticCredentialsProvider.create(AwsBasicCredentials.create(config.accessKey().get(), config.secretKey().get()))
                : DefaultCredentialsProvider.builder().build());
        return new BucketStore(service.build(), config.name().orElseThrow());
    }

    void close() {
        service.close();
    }

    @Override
    public void put(StoredName name, Path content) {
        reached(() -> service.putObject(request -> request.bucket(bucket).key(name.value()), RequestBody.fromFile(content)));
    }

    @Override
    public InputStream open(StoredName name) {
        return reached(() -> service.getObject(request -> request.bucket(bucket).key(name.value())));
    }

    /** The service leaves out the start, so that nobody who seeks in a video waits for all before. */
    @Override
    public InputStream open(StoredName name, long from) {
        return from == 0 ? open(name) : reached(() -> service.getObject(request -> request.bucket(bucket).key(name.value()).range("bytes=" + from + "-")));
    }

    @Override
    public void delete(StoredName name) {
        reached(() -> service.deleteObject(request -> request.bucket(bucket).key(name.value())));
    }

    private <T> T reached(Supplier<T> call) {
        try {
            return call.get();
        } catch (NoSuchKeyException missing) {
            LOG.errorf("a file is missing in the bucket %s", bucket);
            throw Refusals.notFound();
        } catch (SdkException failure) {
            LOG.errorf(failure, "the bucket %s cannot be used", bucket);
            throw Refusals.unavailable();
        }
    }
}
