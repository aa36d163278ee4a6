package vn.sangkien.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import vn.sangkien.account.Caller;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.idea.attachment.SafeKeeping;
import vn.sangkien.idea.attachment.check.CheckedFile;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.store.StoredName;

/** Photos and documents in conversations, checked like every file, outside of transactions. */
@ApplicationScoped
class SupportFiles {

    /** The row goes first, the file a little later. */
    private static final Duration UNUSED = MessageFiles.KEPT_UNUSED.plusHours(1);

    private final SupportCaseRepository cases;
    private final MessageFiles files;
    private final SafeKeeping keeping;
    private final Audit audit;
    private final Clock clock;

    SupportFiles(SupportCaseRepository cases, MessageFiles files, SafeKeeping keeping, Audit audit, Clock clock) {
        this.cases = cases;
        this.files = files;
        this.keeping = keeping;
        this.audit = audit;
        this.clock = clock;
    }

    /** The caller's alone until it is sent with a message. @throws DomainException 422 for what may not be kept */
    MessageFileResponse keep(String name, Path sent, IdempotencyKey key, Caller caller) {
        CheckedFile checked = keeping.check(sent);
        StoredName stored = keeping.keep(sent, checked, clock.instant().plus(UNUSED));
        return files.add(SafeKeeping.nameFor(name, checked.type()), checked.type(), size(sent), stored, key, caller.id());
    }

    /** For those who see the question; each look by the team is kept. @throws DomainException 404 for all others */
    MessageFile look(long caseId, long id, Caller caller) {
        SupportCase request = cases.visible(caseId, caller.id(), caller.unitsAs(SupportDesk.ANSWERING)).orElseThrow(Refusals::notFound);
        MessageFile file = files.in(caseId, id).orElseThrow(Refusals::notFound);
        if (!request.isBy(caller.id())) {
            audit.write(AuditEntry.of(AuditAction.SUPPORT_FILE_VIEWED, AuditObject.SUPPORT_CASE, caseId).by(caller.id()).forWhom(request.requesterId()).in(request.deskId())
                    .with("file", Id.of(id)).with("bytes", file.bytes()));
        }
        return file;
    }

    InputStream open(MessageFile file) {
        return keeping.open(file.storedAs());
    }

    private static int size(Path file) {
        try {
            return Math.toIntExact(Files.size(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
