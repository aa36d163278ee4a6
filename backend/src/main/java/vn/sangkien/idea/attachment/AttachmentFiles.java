package vn.sangkien.idea.attachment;

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
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jboss.logging.Logger;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.attachment.check.CheckedFile;
import vn.sangkien.idea.attachment.check.FileCheck;
import vn.sangkien.idea.attachment.check.RefusedFileException;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.store.FileStore;
import vn.sangkien.shared.store.StoredName;

/** Moves the files, outside of transactions: storing and checking take long, and a transaction may run twice. */
@ApplicationScoped
class AttachmentFiles {

    private static final Logger LOG = Logger.getLogger(AttachmentFiles.class);

    private static final int GONE = 404;

    /** Long enough for the transaction that follows. */
    private static final Duration UNTIL_NEEDED = Duration.ofHours(1);

    private final AttachmentService attachments;
    private final StoredWaste waste;
    private final FileStore store;
    private final Clock clock;

    AttachmentFiles(AttachmentService attachments, StoredWaste waste, FileStore store, Clock clock) {
        this.attachments = attachments;
        this.waste = waste;
        this.store = store;
        this.clock = clock;
    }

    /** Takes the next part. One that has arrived before changes nothing. @throws DomainException 409 {@code upload-offset} for any other */
    AttachmentResponse receive(long ideaId, long id, int offset, Path part, Caller caller) {
        int bytes = size(part);
        var place = attachments.place(ideaId, id, offset, bytes, caller);
        if (place.isEmpty()) {
            return attachments.upload(ideaId, id, caller);
        }
        StoredName name = StoredName.fresh();
        waste.add(List.of(name), place.get());
        store.put(name, part);
        return attachments.receive(ideaId, id, offset, bytes, name, caller);
    }

    /** Checks what has arrived and keeps it; asked again, it answers as before. @throws DomainException 422 with the reason when it may not be kept */
    AttachmentResponse complete(long ideaId, long id, Caller caller) {
        List<StoredName> parts = attachments.complete(ideaId, id, caller);
        if (parts.isEmpty()) {
            return attachments.upload(ideaId, id, caller);
        }
        try {
            AttachmentResponse ready = check(ideaId, id, parts, caller);
            discard(parts);
            return ready;
        } catch (RefusedFileException refused) {
            attachments.refuse(ideaId, id, refused.refusal(), caller);
            discard(parts);
            throw refused.refusal().toException();
        } catch (DomainException gone) {
            // Somebody was faster with the same file, and has thrown its parts away.
            if (gone.toProblem().status() == GONE && attachments.complete(ideaId, id, caller).isEmpty()) {
                return attachments.upload(ideaId, id, caller);
            }
            throw gone;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private AttachmentResponse check(long ideaId, long id, List<StoredName> parts, Caller caller) throws IOException, RefusedFileException {
        Path whole = Files.createTempFile("upload", null);
        try {
            join(parts, whole);
            CheckedFile checked = FileCheck.check(whole);
            return attachments.becomeReady(ideaId, id, checked, keep(checked, whole), caller);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** At once: what came from a phone tells where it was taken. Where that fails the parts stay written down as waste for the clock. */
    private void discard(List<StoredName> parts) {
        try {
            parts.forEach(store::delete);
            waste.remove(parts);
        } catch (DomainException later) {
            LOG.infof("parts of a file stay until the next clearing: %s", later.getMessage());
        }
    }

    InputStream open(StoredName name) {
        return store.open(name);
    }

    private void join(List<StoredName> parts, Path whole) throws IOException {
        try (OutputStream out = Files.newOutputStream(whole)) {
            for (StoredName part : parts) {
                try (InputStream in = store.open(part)) {
                    in.transferTo(out);
                }
            }
        }
    }

    private Attachment.Kept keep(CheckedFile checked, Path sent) throws IOException {
        StoredName name = StoredName.fresh();
        StoredName thumbnail = checked.photo() ? StoredName.fresh() : null;
        waste.add(checked.photo() ? List.of(name, thumbnail) : List.of(name), clock.instant().plus(UNTIL_NEEDED));
        if (checked.content() != null) {
            Files.write(sent, checked.content());
        }
        store.put(name, sent);
        var kept = new Attachment.Kept(name, thumbnail, size(sent), sha256(sent));
        if (checked.photo()) {
            Files.write(sent, checked.thumbnail());
            store.put(thumbnail, sent);
        }
        return kept;
    }

    private static int size(Path file) {
        try {
            return Math.toIntExact(Files.size(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
