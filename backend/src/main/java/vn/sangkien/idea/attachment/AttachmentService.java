package vn.sangkien.idea.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sangkien.account.Caller;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.idea.IdeaAccess;
import vn.sangkien.idea.attachment.check.CheckedFile;
import vn.sangkien.idea.attachment.check.Refusal;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.store.StoredName;
import vn.sangkien.shared.transaction.Atomic;

/** The steps of a file's way into and out of an idea, each a transaction; the files themselves are {@link AttachmentFiles}'. */
@ApplicationScoped
class AttachmentService {

    static final int MOST_FILES = 5;
    static final int MOST_BYTES = 10 << 20;

    private final AttachmentRepository attachments;
    private final StoredWaste waste;
    private final IdeaAccess ideas;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    AttachmentService(AttachmentRepository attachments, StoredWaste waste, IdeaAccess ideas, Idempotency idempotency, Audit audit, Clock clock) {
        this.attachments = attachments;
        this.waste = waste;
        this.ideas = ideas;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException 404, 409 unless the caller may add this file now; 422 when it is too large or the idea has enough */
    @Atomic
    AttachmentResponse begin(long ideaId, BeginAttachmentRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Beginning(Id.of(ideaId), request), AttachmentResponse.class, () -> {
            lockIdea(ideaId, request.kind(), caller);
            if (request.bytes() == 0) {
                throw Refusal.FILE_EMPTY.toException();
            }
            if (request.bytes() > MOST_BYTES) {
                throw Refusal.FILE_TOO_LARGE.toException();
            }
            boolean recognition = request.kind() == AttachmentKind.RECOGNITION;
            if (attachments.taken(ideaId, recognition, clock.instant()) >= (recognition ? 1 : MOST_FILES)) {
                throw AttachmentRefusals.tooMany(MOST_FILES, attachments.arriving(ideaId, caller.id(), clock.instant()).stream()
                        .filter(file -> (file.kind() == AttachmentKind.RECOGNITION) == recognition).toList());
            }
            var attachment = new Attachment(ideaId, request, caller.id(), clock.instant());
            attachments.persist(attachment);
            return AttachmentResponse.of(attachment);
        });
    }

    private record Beginning(Id idea, BeginAttachmentRequest request) {
    }

    /** The caller's own upload as it stands. */
    @Atomic
    AttachmentResponse upload(long ideaId, long id, Caller caller) {
        return AttachmentResponse.of(caller.signedIn() ? own(ideaId, id, caller) : nobodys());
    }

    /** Where a part would go; empty when all of it has arrived before. */
    @Atomic
    Optional<Instant> place(long ideaId, long id, int offset, int bytes, Caller caller) {
        Attachment attachment = changing(ideaId, id, caller);
        if (offset + bytes <= attachment.received()) {
            return Optional.empty();
        }
        requireNext(attachment, offset, bytes);
        return Optional.of(attachment.expiresAt());
    }

    /** @return what has arrived now; a part that somebody else was faster with is left as waste */
    @Atomic
    AttachmentResponse receive(long ideaId, long id, int offset, int bytes, StoredName part, Caller caller) {
        Attachment attachment = changing(ideaId, id, caller);
        if (offset + bytes > attachment.received()) {
            requireNext(attachment, offset, bytes);
            attachments.addPart(id, offset, bytes, part);
            attachment.receive(bytes);
        }
        return AttachmentResponse.of(attachment);
    }

    /** What has arrived, to be checked; empty when that was done before. @throws DomainException the earlier refusal; 409 when something is missing */
    @Atomic
    List<StoredName> complete(long ideaId, long id, Caller caller) {
        Attachment attachment = own(ideaId, id, caller);
        if (attachment.state() == AttachmentState.REFUSED) {
            throw attachment.refusal().toException();
        }
        if (attachment.state() == AttachmentState.READY) {
            return List.of();
        }
        lockIdea(ideaId, attachment.kind(), caller);
        if (!attachment.complete()) {
            throw AttachmentRefusals.incomplete(attachment.received());
        }
        return attachments.parts(id);
    }

    /** From now on people may open it. Whoever is late finds it done and leaves their copy as waste. */
    @Atomic
    AttachmentResponse becomeReady(long ideaId, long id, CheckedFile checked, Attachment.Kept kept, Caller caller) {
        Attachment attachment = own(ideaId, id, caller);
        if (attachment.state() == AttachmentState.UPLOADING) {
            lockIdea(ideaId, attachment.kind(), caller);
            attachment.becomeReady(checked, kept);
            waste.remove(kept.thumbnail() == null ? List.of(kept.name()) : List.of(kept.name(), kept.thumbnail()));
            discardParts(id);
        }
        return AttachmentResponse.of(attachment);
    }

    @Atomic
    void refuse(long ideaId, long id, Refusal why, Caller caller) {
        Attachment attachment = own(ideaId, id, caller);
        if (attachment.state() == AttachmentState.UPLOADING) {
            attachment.refuse(why);
            discardParts(id);
        }
    }

    /** @throws DomainException 404, 409 unless the caller could add such a file now */
    @Atomic
    void remove(long ideaId, long id, Caller caller) {
        AttachmentKind kind = attachments.find("id = ?1 and ideaId = ?2", id, ideaId).firstResultOptional().map(Attachment::kind).orElseThrow(Refusals::notFound);
        lockIdea(ideaId, kind, caller);
        discard(attachments.locked(ideaId, id).filter(found -> found.state() != AttachmentState.REMOVED).orElseThrow(Refusals::notFound));
    }

    /** All that somebody sent who is erased. */
    @Atomic
    void forget(long account) {
        attachments.ofNeverHandedIn(account).forEach(this::discard);
        attachments.renameAllOf(account);
    }

    private void discard(Attachment attachment) {
        discardParts(attachment.id());
        if (attachment.storedAs() != null) {
            var files = new ArrayList<>(List.of(attachment.storedAs()));
            Optional.ofNullable(attachment.thumbnailAs()).ifPresent(files::add);
            waste.add(files, clock.instant());
        }
        attachment.remove(clock.instant());
    }

    /** What the caller may open, and their own that are still on their way. */
    @Atomic
    List<AttachmentResponse> list(long ideaId, Caller caller) {
        boolean insider = ideas.requireVisible(ideaId, caller);
        var shown = new ArrayList<>(attachments.ready(ideaId).stream().filter(file -> mayOpen(file, insider)).toList());
        if (caller.signedIn()) {
            shown.addAll(attachments.arriving(ideaId, caller.id(), clock.instant()));
        }
        return shown.stream().map(AttachmentResponse::of).toList();
    }

    /** @throws DomainException 404 for what the caller may not open */
    @Atomic
    Attachment open(long ideaId, long id, Caller caller) {
        boolean insider = ideas.requireVisible(ideaId, caller);
        return attachments.find("id = ?1 and ideaId = ?2 and state = READY", id, ideaId).firstResultOptional()
                .filter(file -> mayOpen(file, insider)).orElseThrow(Refusals::notFound);
    }

    /** A document of others, and a photo that not everybody may see, is not taken unnoticed. */
    @Atomic
    void tellDownload(Attachment file, Caller caller) {
        if (caller.signedIn() && file.uploadedBy() != caller.id() && !(file.kind() == AttachmentKind.PHOTO && ideas.published(file.ideaId()))) {
            audit.look(AuditEntry.of(AuditAction.ATTACHMENT_DOWNLOADED, AuditObject.ATTACHMENT, file.id()).by(caller.id()).forWhom(file.uploadedBy())
                    .with("idea", Id.of(file.ideaId())).with("kind", file.kind()).with("bytes", file.announced()));
        }
    }

    @Atomic
    void removeExpired() {
        attachments.removeExpired(clock.instant());
    }

    /** Documents name people and hold what their makers do not see; the public sees the photos of a published idea alone. */
    private static boolean mayOpen(Attachment file, boolean insider) {
        return insider || file.kind() == AttachmentKind.PHOTO;
    }

    private void lockIdea(long ideaId, AttachmentKind kind, Caller caller) {
        if (kind == AttachmentKind.RECOGNITION) {
            ideas.lockForRecognition(ideaId, caller);
        } else {
            ideas.lockOwn(ideaId, caller);
        }
    }

    private void discardParts(long id) {
        waste.add(attachments.parts(id), clock.instant());
        attachments.removeParts(id);
    }

    private void requireNext(Attachment attachment, int offset, int bytes) {
        if (attachment.state() != AttachmentState.UPLOADING) {
            throw AttachmentRefusals.finished();
        }
        if (offset != attachment.received()) {
            throw AttachmentRefusals.otherOffset(attachment.received());
        }
        if (bytes > attachment.announced() - offset) {
            throw AttachmentRefusals.longerThanAnnounced(attachment.announced(), offset + bytes);
        }
    }

    /** The caller's own, on the way to an idea that may still be given files. */
    private Attachment changing(long ideaId, long id, Caller caller) {
        Attachment attachment = own(ideaId, id, caller);
        if (attachment.state() == AttachmentState.UPLOADING) {
            lockIdea(ideaId, attachment.kind(), caller);
        }
        return attachment;
    }

    private static Attachment nobodys() {
        throw Refusals.notFound();
    }

    private Attachment own(long ideaId, long id, Caller caller) {
        return attachments.locked(ideaId, id).filter(found -> found.uploadedBy() == caller.id() && found.state() != AttachmentState.REMOVED
                && (found.state() == AttachmentState.READY || found.expiresAt().isAfter(clock.instant()))).orElseThrow(Refusals::notFound);
    }
}
