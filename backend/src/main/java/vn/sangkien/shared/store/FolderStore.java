package vn.sangkien.shared.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.sangkien.shared.problem.Refusals;

/** A folder that only this user may enter, with 256 folders in it so that none grows too long. */
final class FolderStore implements FileStore {

    private static final Logger LOG = Logger.getLogger(FolderStore.class);

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    /** Written beside its place, on the disk for good, and only then put there. */
    @Override
    public void put(StoredName name, Path content) {
        Path file = file(name);
        Path part = file.resolveSibling(name.value() + "." + StoredName.fresh().value());
        try {
            Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try (var from = FileChannel.open(content);
                 var to = FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                         PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                for (long at = 0; at < from.size(); ) {
                    at += from.transferTo(at, from.size() - at, to);
                }
                to.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            LOG.errorf(failure, "a file could not be kept in %s", folder);
            remove(part);
            throw Refusals.unavailable();
        }
    }

    @Override
    public InputStream open(StoredName name) {
        try {
            return Files.newInputStream(file(name));
        } catch (NoSuchFileException missing) {
            LOG.errorf("the file %s is missing in %s", name.value(), folder);
            throw Refusals.notFound();
        } catch (IOException failure) {
            LOG.errorf(failure, "a file could not be read in %s", folder);
            throw Refusals.unavailable();
        }
    }

    @Override
    public void delete(StoredName name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException failure) {
            LOG.errorf(failure, "a file could not be removed in %s", folder);
            throw Refusals.unavailable();
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException failure) {
            LOG.warnf(failure, "half a file stays at %s", part);
        }
    }

    private Path file(StoredName name) {
        return folder.resolve(name.value().substring(0, 2)).resolve(name.value());
    }
}
