package vn.sangkien.notice.guide;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.attachment.StoredWaste;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.store.FileStore;
import vn.sangkien.shared.store.StoredName;

/** Moves the files, outside of transactions: storing and checking take long, and a transaction may run twice. */
@ApplicationScoped
class GuideFileStore {

    private final GuideService guides;
    private final GuideFiles files;
    private final StoredWaste waste;
    private final FileStore store;
    private final Clock clock;

    GuideFileStore(GuideService guides, GuideFiles files, StoredWaste waste, FileStore store, Clock clock) {
        this.guides = guides;
        this.files = files;
        this.waste = waste;
        this.store = store;
        this.clock = clock;
    }

    /** Checks what was sent and keeps it, for a day unless the guide comes to show it. @throws DomainException 403, 404, 422 with the reason when it may not be kept */
    GuideFileResponse receive(long guide, GuideFileKind kind, Path sent, IdempotencyKey key, Caller caller) {
        guides.get(guide, caller);
        if (kind == null) {
            throw GuideRefusals.kindMissing();
        }
        try {
            String sha256 = sha256(sent);
            CheckedGuideFile checked = GuideFileCheck.check(kind, sent);
            StoredName name = StoredName.fresh();
            waste.add(List.of(name), clock.instant().plus(GuideFile.KEPT_UNUSED));
            if (checked.content() != null) {
                Files.write(sent, checked.content());
            }
            store.put(name, sent);
            return files.add(guide, name, checked, sha256, key, caller);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without so many bytes at its start. @throws DomainException 404 when it is lost */
    InputStream open(GuideFile file, long from) {
        return ReadyFiles.open(file.name(), from).orElseGet(() -> store.open(file.storedAs(), from));
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
