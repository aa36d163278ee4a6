package vn.sangkien.support.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Contact;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.idea.EnteredIdea;
import vn.sangkien.idea.EnteredIdeas;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.support.claim.ReceiptResponse.ReceiptIdea;
import vn.sangkien.support.dispute.DisputeOfMine;
import vn.sangkien.support.dispute.Disputes;
import vn.sangkien.support.join.Joins;

/**
 * What the code of a receipt is good for. By itself it shows what the receipt says and lets its holder say "this is not mine"; nothing becomes anybody's by paper
 * alone. Taking over needs a signed-in person who is the one meant, or, for somebody entered without any contact, one with a verified number and the same name.
 */
@ApplicationScoped
class Receipts {

    private static final int MOST = 100;

    private final ClaimCodes codes;
    private final TakeOvers takeOvers;
    private final EnteredIdeas ideas;
    private final Disputes disputes;
    private final AccountService accounts;
    private final Joins joins;
    private final Audit audit;

    Receipts(ClaimCodes codes, TakeOvers takeOvers, EnteredIdeas ideas, Disputes disputes, AccountService accounts, Joins joins, Audit audit) {
        this.codes = codes;
        this.takeOvers = takeOvers;
        this.ideas = ideas;
        this.disputes = disputes;
        this.accounts = accounts;
        this.joins = joins;
        this.audit = audit;
    }

    /** @param caller null for nobody. @throws DomainException 422 when the code does not work */
    ReceiptResponse open(WrittenCode code, Long caller) {
        long person = codes.find(code).orElseThrow(ClaimRefusals::over).account();
        List<EnteredIdea> found = ideas.inNameOf(person, null, MOST);
        return new ReceiptResponse(found.stream().limit(MOST).map(ReceiptIdea::of).toList(), found.size() > MOST, Objects.equals(caller, person));
    }

    /** @throws DomainException 404, 409 as for {@link Disputes#open}, 422 when the code does not work */
    @Atomic
    DisputeOfMine disown(WrittenCode code, long idea, String words) {
        return disputes.open(idea, codes.find(code).orElseThrow(ClaimRefusals::over).account(), words, true);
    }

    /** What is in the person's own name is in their hands from now on: no receipt opens it any more. */
    @Atomic
    TakenOver takeOver(long person) {
        accounts.takeTurn(person);
        codes.endAllOf(person);
        takeOvers.taken(person);
        audit.write(AuditEntry.of(AuditAction.CLAIM_TAKEN, AuditObject.ACCOUNT, person).by(person).forWhom(person));
        return new TakenOver(0);
    }

    /**
     * As {@link #takeOver(long)}, and everything of somebody entered without any contact becomes the caller's.
     *
     * @throws DomainException 403 for whoever entered it or issued the receipt, 409 when it belongs to another contact or name, 422 without a phone number, and when
     *     the code does not work
     */
    @Atomic
    TakenOver takeOver(WrittenCode code, long caller) {
        ClaimCodes.Working receipt = codes.find(code).orElseThrow(ClaimRefusals::over);
        long person = receipt.account();
        if (person == caller) {
            return takeOver(caller);
        }
        accounts.takeTurn(Math.min(person, caller));
        accounts.takeTurn(Math.max(person, caller));
        requireSamePerson(receipt, caller);
        int joined = joins.join(person, caller, receipt.id());
        codes.endAllOf(person);
        audit.write(AuditEntry.of(AuditAction.CLAIM_TAKEN, AuditObject.ACCOUNT, person).by(caller).forWhom(caller).with("ideas", joined).with("code", Id.of(receipt.id())));
        takeOver(caller);
        return new TakenOver(joined);
    }

    private void requireSamePerson(ClaimCodes.Working receipt, long caller) {
        long person = receipt.account();
        if (!accounts.active(person)) {
            throw ClaimRefusals.over();
        }
        if (!accounts.contactsOf(person).isEmpty()) {
            throw ClaimRefusals.ofAnotherContact();
        }
        if (accounts.contactsOf(caller).stream().noneMatch(Contact::isPhone)) {
            throw ClaimRefusals.needsPhone();
        }
        if (receipt.issuedBy() == caller || ideas.anyInNameOf(person, caller)) {
            throw ClaimRefusals.ownEntry();
        }
        var names = accounts.names(List.of(person, caller));
        if (!Folded.of(names.get(person)).equals(Folded.of(names.get(caller)))) {
            throw ClaimRefusals.nameDiffers();
        }
    }

    /** @throws DomainException 404, 409 as for {@link Disputes#open} */
    @Atomic
    DisputeOfMine disown(long idea, long person, String words) {
        return disputes.open(idea, person, words, false);
    }
}
