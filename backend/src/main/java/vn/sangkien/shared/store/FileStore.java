package vn.sangkien.shared.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;

/**
 * Keeps files under the names of {@link StoredName}. It knows nothing of transactions: what is written before one ends must be found
 * again when that one fails. Every method throws a {@link DomainException} 503 when the store cannot be reached.
 */
public interface FileStore {

    /** What was kept under the name before is replaced; nobody ever reads half of it. */
    void put(StoredName name, Path content);

    /** @throws DomainException 404 when nothing is kept under the name */
    InputStream open(StoredName name);

    /** The same without so many bytes at its start. @throws DomainException 404 when nothing is kept under the name */
    default InputStream open(StoredName name, long from) {
        InputStream content = open(name);
        try {
            content.skipNBytes(from);
            return content;
        } catch (IOException failure) {
            throw Refusals.unavailable();
        }
    }

    /** What is not there is no error. */
    void delete(StoredName name);
}
