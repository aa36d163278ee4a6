package vn.sangkien.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** Makes a person a number: what they wrote and what is counted stays, nothing leads to them any more (product section 7). */
@ApplicationScoped
class Erasure {

    private final List<PersonalData> features;
    private final DataRequestRepository requests;
    private final GrantService grants;
    private final Audit audit;

    Erasure(@All List<PersonalData> features, DataRequestRepository requests, GrantService grants, Audit audit) {
        this.features = features;
        this.requests = requests;
        this.grants = grants;
        this.audit = audit;
    }

    /** @param by null when it follows from the time for which data is kept @throws DomainException 422 while the person holds rights */
    @Atomic
    void erase(long account, Long by, Instant now) {
        if (grants.holdsRole(account)) {
            throw new DomainException(Category.RULE, "rights-held", new Text("Người này đang giữ quyền", "This person holds rights"),
                    new Text("Hãy thu hồi các quyền của họ trước.", "End their rights first."));
        }
        features.forEach(feature -> feature.erase(account, now));
        requests.waiting(account).forEach(request -> {
            request.endWithPerson(now);
            audit.write(AuditEntry.of(AuditAction.DATA_REQUEST_ENDED, AuditObject.DATA_REQUEST, request.id()).by(by).forWhom(account).in(request.unitId())
                    .with("kind", request.kind()).with("state", request.state()));
        });
        requests.forgetWordsOf(account);
        audit.write(AuditEntry.of(AuditAction.ACCOUNT_ERASED, AuditObject.ACCOUNT, account).by(by).forWhom(account));
    }
}
