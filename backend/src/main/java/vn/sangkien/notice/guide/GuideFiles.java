package vn.sangkien.notice.guide;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.attachment.StoredWaste;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.store.StoredName;
import vn.sangkien.shared.transaction.Atomic;

/** Which files belong to which guide. What a guide does not show goes: at once when it was replaced, after a day when it was sent and never put in. */
@ApplicationScoped
class GuideFiles {

    /** How files are called: nobody can guess it. */
    static final String NAME = "[0-9a-f]{32}";

    static final int MOST_UNUSED = 60;

    private final GuideFileRepository files;
    private final GuideRepository guides;
    private final StoredWaste waste;
    private final Idempotency idempotency;
    private final Clock clock;

    GuideFiles(GuideFileRepository files, GuideRepository guides, StoredWaste waste, Idempotency idempotency, Clock clock) {
        this.files = files;
        this.guides = guides;
        this.waste = waste;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** A file that has been stored, and written down as waste until the guide uses it. @throws DomainException 404, 422 for one too many */
    @Atomic
    GuideFileResponse add(long guide, StoredName name, CheckedGuideFile checked, String sha256, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Sent(Id.of(guide), checked.kind(), sha256), GuideFileResponse.class, () -> {
            guides.findLocked(guide).orElseThrow(Refusals::notFound);
            Instant now = clock.instant();
            if (files.countUnused(guide, now.minus(GuideFile.KEPT_UNUSED)) >= MOST_UNUSED) {
                throw GuideRefusals.tooManyFiles(MOST_UNUSED);
            }
            var file = new GuideFile(guide, name, checked, now);
            files.persistAndFlush(file);
            return GuideFileResponse.of(file);
        });
    }

    private record Sent(Id guide, GuideFileKind kind, String sha256) {
    }

    /** @throws DomainException 404 */
    GuideFile get(String name) {
        return files.findByIdOptional(name).filter(file -> file.usable(clock.instant())).orElseThrow(Refusals::notFound);
    }

    /** Keeps for good what the guide shows. @throws InvalidFieldsException naming each file that is gone, of another guide or of another kind, and each picture without a description */
    void use(long guide, WriteGuideRequest request) {
        Map<String, GuideFile> own = files.byName(guide);
        var wrong = new ArrayList<Violation>();
        var used = new ArrayList<GuideFile>();
        for (int i = 0; i < request.steps().size(); i++) {
            GuideStepRequest step = request.steps().get(i);
            String field = "steps[" + i + "].";
            take(step.picture(), GuideFileKind.PICTURE, field + "picture", own, used, wrong);
            take(step.pictureEn(), GuideFileKind.PICTURE, field + "pictureEn", own, used, wrong);
            if (step.shows() && step.altVi() == null) {
                wrong.add(GuideRefusals.alternativeMissing(field + "altVi"));
            }
            if (step.shows() && step.altEn() == null) {
                wrong.add(GuideRefusals.alternativeMissing(field + "altEn"));
            }
        }
        take(request.video(), GuideFileKind.VIDEO, "video", own, used, wrong);
        take(request.captions(), GuideFileKind.CAPTIONS, "captions", own, used, wrong);
        take(request.videoEn(), GuideFileKind.VIDEO, "videoEn", own, used, wrong);
        take(request.captionsEn(), GuideFileKind.CAPTIONS, "captionsEn", own, used, wrong);
        if (request.video() == null && request.videoEn() == null) {
            if (request.captions() != null) {
                wrong.add(GuideRefusals.captionsAlone("captions"));
            }
            if (request.captionsEn() != null) {
                wrong.add(GuideRefusals.captionsAlone("captionsEn"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFieldsException(wrong);
        }
        used.forEach(GuideFile::use);
        waste.remove(used.stream().map(GuideFile::storedAs).toList());
    }

    private void take(String name, GuideFileKind kind, String field, Map<String, GuideFile> own, List<GuideFile> used, List<Violation> wrong) {
        if (name == null) {
            return;
        }
        GuideFile file = own.get(name);
        if (file == null || file.kind() != kind || !file.usable(clock.instant())) {
            wrong.add(GuideRefusals.fileGone(field));
        } else {
            used.add(file);
        }
    }

    /** Lets go what the guide showed and shows no longer. What was sent and not put in may still come with the next change. */
    void leaveOthers(long guide, Set<String> shown) {
        Instant now = clock.instant();
        leave(files.of(guide).stream().filter(file -> !shown.contains(file.name()) && (file.used() || !file.usable(now))).toList());
    }

    void leaveAll(long guide) {
        leave(files.of(guide));
    }

    private void leave(Collection<GuideFile> gone) {
        waste.add(gone.stream().map(GuideFile::storedAs).toList(), clock.instant());
        gone.forEach(files::delete);
        files.flush();
    }
}
