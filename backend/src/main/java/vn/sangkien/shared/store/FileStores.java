package vn.sangkien.shared.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Opens the one store that the configuration names. */
final class FileStores {

    private FileStores() {
    }

    @Produces
    @ApplicationScoped
    static FileStore open(StoreConfig config) {
        return config.bucket().name().isPresent() ? BucketStore.open(config.bucket()) : new FolderStore(config.folder());
    }

    static void close(@Disposes FileStore store) {
        if (store instanceof BucketStore bucket) {
            bucket.close();
        }
    }
}
