package vn.sangkien.review;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.IdeaCorrections;
import vn.sangkien.idea.IdeaDecisions;
import vn.sangkien.idea.IdeaResponse;
import vn.sangkien.idea.Officer;
import vn.sangkien.idea.Reason;
import vn.sangkien.idea.Recognition;
import vn.sangkien.idea.Verdict;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;

/** Decisions as the desk takes them: nobody decides on what lies before somebody else. */
@ApplicationScoped
public class DecisionService {

    private final IdeaDecisions decisions;
    private final IdeaCorrections corrections;
    private final Claims claims;

    DecisionService(IdeaDecisions decisions, IdeaCorrections corrections, Claims claims) {
        this.decisions = decisions;
        this.corrections = corrections;
        this.claims = claims;
    }

    /** @throws DomainException as {@link IdeaDecisions#decide}, and 409 {@code claimed} when somebody else has the idea on the desk */
    @Atomic
    IdeaResponse decide(long id, ReadVersion read, Verdict verdict, Caller caller) {
        decide(id, read, verdict, Officer.of(caller));
        return decisions.shown(id, caller);
    }

    /** @throws DomainException as above */
    @Atomic
    public void decide(long id, ReadVersion read, Verdict verdict, Officer officer) {
        decisions.decide(id, officer, read, verdict);
        claims.requireNotOfAnother(id, officer.id());
        claims.forget(id);
    }

    /** @throws DomainException as {@link #decide} */
    @Atomic
    public void recognise(long id, ReadVersion read, Recognition recognition, Officer officer) {
        decisions.recognise(id, officer, read, recognition);
        claims.requireNotOfAnother(id, officer.id());
    }

    /** @throws DomainException as {@link IdeaCorrections#undo} */
    @Atomic
    IdeaResponse undo(long id, Caller caller) {
        undo(id, Officer.of(caller));
        return decisions.shown(id, caller);
    }

    /** @throws DomainException as {@link IdeaCorrections#undo} */
    @Atomic
    public void undo(long id, Officer officer) {
        corrections.undo(id, officer);
    }

    /** @throws DomainException as {@link IdeaCorrections#revoke} */
    @Atomic
    IdeaResponse revoke(long id, Reason reason, Caller caller) {
        corrections.revoke(id, Officer.of(caller), reason);
        return decisions.shown(id, caller);
    }
}
