package vn.sangkien.idea.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.sangkien.idea.attachment.check.CheckedFile;
import vn.sangkien.idea.attachment.check.FileCheck;
import vn.sangkien.idea.attachment.check.FileType;
import vn.sangkien.idea.attachment.check.RefusedFileException;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.store.FileStore;
import vn.sangkien.shared.store.StoredName;

/** For files that arrive whole and belong to something else than an idea: checked like every file, outside of transactions. */
@ApplicationScoped
public class SafeKeeping {

    private final StoredWaste waste;
    private final FileStore store;

    SafeKeeping(StoredWaste waste, FileStore store) {
        this.waste = waste;
        this.store = store;
    }

    /** @throws DomainException 422 for what may not be kept */
    public CheckedFile check(Path sent) {
        try {
            return FileCheck.check(sent);
        } catch (RefusedFileException refused) {
            throw refused.refusal().toException();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param dueAt when it goes, unless somebody has crossed it out in {@link StoredWaste} by then */
    public StoredName keep(Path sent, CheckedFile checked, Instant dueAt) {
        try {
            StoredName name = StoredName.fresh();
            waste.add(List.of(name), dueAt);
            if (checked.content() != null) {
                Files.write(sent, checked.content());
            }
            store.put(name, sent);
            return name;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How people see it called, whatever it was called when it was sent. */
    public static String nameFor(String sent, FileType type) {
        return FileName.ending(FileName.shown(sent), type);
    }

    public InputStream open(StoredName name) {
        return store.open(name);
    }
}
