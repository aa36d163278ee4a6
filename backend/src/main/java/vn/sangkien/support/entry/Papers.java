package vn.sangkien.support.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.idea.attachment.SafeKeeping;
import vn.sangkien.idea.attachment.check.CheckedFile;
import vn.sangkien.idea.attachment.check.FileType;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.store.StoredName;
import vn.sangkien.unit.UnitService;

/** Pictures of signed papers, checked like every file, outside of transactions. */
@ApplicationScoped
class Papers {

    private static final Role[] LOOKING = {Role.SUPPORT, Role.UNIT_OFFICER, Role.ADMIN, Role.DPO};

    private final Proofs proofs;
    private final SafeKeeping keeping;
    private final UnitService units;
    private final Audit audit;
    private final Clock clock;

    Papers(Proofs proofs, SafeKeeping keeping, UnitService units, Audit audit, Clock clock) {
        this.proofs = proofs;
        this.keeping = keeping;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException 409 when the words have changed, 422 for what is neither a picture nor a PDF or may not be kept */
    ProofResponse keep(String textVersion, LocalDate signedOn, Path sent, IdempotencyKey key, Caller caller) {
        CheckedFile checked = keeping.check(sent);
        if (!checked.photo() && checked.type() != FileType.PDF) {
            throw EntryRefusals.notAPaper();
        }
        return proofs.paper(textVersion, signedOn, checked.type(), keeping.keep(sent, checked, clock.instant().plus(Proofs.KEPT_UNUSED)), key, caller);
    }

    /** For who signed it, who took the picture, and those who answer for the unit; every look is kept. @throws DomainException 404 for all others */
    Proofs.SignedPaper look(long id, Caller caller) {
        Proofs.SignedPaper paper = proofs.paper(id);
        boolean own = paper.account() != null && paper.account() == caller.id();
        boolean taken = paper.account() == null && paper.operator() == caller.id();
        if (!own && !taken && (paper.unit() == null || !units.within(paper.unit(), caller.unitsAs(LOOKING)))) {
            throw Refusals.notFound();
        }
        if (!own) {
            audit.look(AuditEntry.of(AuditAction.CONSENT_PAPER_VIEWED, AuditObject.ACCOUNT, paper.account()).by(caller.id()).forWhom(paper.account()).in(paper.unit()));
        }
        return paper;
    }

    InputStream open(StoredName name) {
        return keeping.open(name);
    }
}
