package vn.sangkien.account.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.transaction.RunAgainException;

/** Keeps what people agreed to (product section 7). */
@ApplicationScoped
public class ConsentService {

    private final ConsentRepository consents;
    private final Idempotency idempotency;
    private final Event<TakingPartEnded> takingPartEnded;
    private final Audit audit;
    private final Clock clock;

    ConsentService(ConsentRepository consents, Idempotency idempotency, Event<TakingPartEnded> takingPartEnded, Audit audit, Clock clock) {
        this.consents = consents;
        this.idempotency = idempotency;
        this.takingPartEnded = takingPartEnded;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the people who agree now, in the words of now. */
    public Set<Long> whoAgree(Collection<Long> accounts, ConsentPurpose purpose) {
        return accounts.isEmpty() ? Set.of() : new HashSet<>(consents.whoAgree(accounts, purpose));
    }

    /** The words of a purpose to which a consent must have been given to count. */
    public static String version(ConsentPurpose purpose) {
        return purpose.version();
    }

    /** What whoever registers is asked. */
    public List<AskedConsent> asked() {
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> new AskedConsent(purpose, purpose.version(), purpose.text(), purpose.required())).toList();
    }

    /**
     * What somebody who registers has ticked, and nothing else.
     *
     * @throws DomainException 409 when the words have changed meanwhile, 400 when one is missing without which nobody can take part
     */
    @Atomic
    public void giveAtRegistration(long account, List<GiveConsentRequest> ticked) {
        ticked.forEach(ConsentService::requireWordsOfNow);
        Set<ConsentPurpose> purposes = ticked.stream().map(GiveConsentRequest::purpose).collect(Collectors.toSet());
        if (Arrays.stream(ConsentPurpose.values()).anyMatch(purpose -> purpose.required() && !purposes.contains(purpose))) {
            throw new InvalidFieldsException(new Violation("consents", "required",
                    "Cần đồng ý để chương trình lưu thông tin của bạn thì mới đăng ký được.",
                    "Without your agreement that the programme keeps your details there can be no account."));
        }
        purposes.forEach(purpose -> record(account, purpose));
    }

    /** The words to which somebody must agree before another system may send anything of theirs. */
    public AskedConsent askedToTakePart() {
        return asked().stream().filter(AskedConsent::required).findFirst().orElseThrow();
    }

    /**
     * Keeps what another system can show, or staff who enter for somebody. Who agrees already goes on doing so, in the way they did.
     *
     * @param client the other system; null for staff
     * @throws DomainException 409 when the words have changed meanwhile, 400 when the proof could not be found again, 422 when the person took it back afterwards
     */
    @Atomic
    public void shownToTakePart(long account, ConsentProof proof, Long client) {
        shownToTakePart(Map.of(account, proof), client).values().forEach(refused -> {
            throw refused;
        });
    }

    /** The same for many at once. @return why those who cannot take part cannot, by person */
    @Atomic
    public Map<Long, DomainException> shownToTakePart(Map<Long, ConsentProof> proofs, Long client) {
        Map<Long, List<Consent>> before = consents.all(proofs.keySet(), ConsentPurpose.TAKE_PART);
        var refused = new HashMap<Long, DomainException>();
        var added = new ArrayList<Consent>();
        proofs.forEach((account, proof) -> {
            try {
                requireWordsOfNow(proof.textVersion());
                proof.requireFindable();
                agreeing(account, proof, client, before.getOrDefault(account, List.of())).ifPresent(added::add);
            } catch (DomainException why) {
                refused.put(account, why);
            }
        });
        keep(added);
        return refused;
    }

    /** @param before what they agreed to and took back earlier, whose consents to older words end. @return empty for who agrees already */
    private Optional<Consent> agreeing(long account, ConsentProof proof, Long client, List<Consent> before) {
        if (ConsentRepository.takenBack(before).filter(since -> !proof.givenAt().isAfter(since)).isPresent()) {
            throw takesNoPart();
        }
        List<Consent> inForce = before.stream().filter(consent -> consent.withdrawnAt() == null).toList();
        if (inForce.stream().anyMatch(consent -> consent.textVersion().equals(ConsentPurpose.TAKE_PART.version()))) {
            return Optional.empty();
        }
        inForce.forEach(consent -> consent.withdraw(clock.instant()));
        return Optional.of(new Consent(account, ConsentPurpose.TAKE_PART, proof, client));
    }

    /** How somebody agreed to take part, in the words of now; empty for those who did not or took it back. */
    public Optional<ConsentProof> agreement(long account) {
        return consents.inForce(account, ConsentPurpose.TAKE_PART).map(consent -> new ConsentProof(consent.proofKind(), consent.textVersion(), consent.givenAt(), null));
    }

    /** Nothing new is taken in of those who took their agreement back. @throws DomainException 422 */
    public void requireTakesPart(long account) {
        if (consents.takenBack(account, ConsentPurpose.TAKE_PART).isPresent()) {
            throw takesNoPart();
        }
    }

    /** Those of the people who took their agreement back. */
    public Set<Long> whoTakeNoPart(Collection<Long> accounts) {
        return consents.all(accounts, ConsentPurpose.TAKE_PART).entrySet().stream().filter(person -> ConsentRepository.takenBack(person.getValue()).isPresent())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static DomainException takesNoPart() {
        return new DomainException(Category.RULE, "takes-no-part",
                new Text("Đã ngừng tham gia", "No longer taking part"),
                new Text("Bạn đã rút lại đồng ý tham gia. Muốn gửi tiếp, hãy đồng ý lại ở trang “Dữ liệu của tôi”.",
                        "The agreement to take part was taken back. To go on, agree again on the page “My data”."));
    }

    TakingPartResponse takingPart(long account) {
        return new TakingPartResponse(askedToTakePart(), consents.inForce(account, ConsentPurpose.TAKE_PART).map(Consent::givenAt).orElse(null),
                consents.takenBack(account, ConsentPurpose.TAKE_PART).orElse(null));
    }

    /** @param textVersion of the words on taking part that somebody read or was read. @throws DomainException 409 when they have changed meanwhile */
    public void requireWordsOfNow(String textVersion) {
        requireWordsOfNow(new GiveConsentRequest(ConsentPurpose.TAKE_PART, textVersion));
    }

    private static void requireWordsOfNow(GiveConsentRequest request) {
        if (!request.purpose().version().equals(request.textVersion())) {
            throw new DomainException(Category.CONFLICT, "consent-text",
                    new Text("Nội dung đã thay đổi", "The words have changed"),
                    new Text("Nội dung xin ý kiến đã thay đổi. Hãy tải lại trang và đọc bản mới.", "Load the page again and read the new words first."));
        }
    }

    /** Those that are given and taken back one by one. Taking part ends with the account. */
    List<ConsentResponse> of(long account) {
        return Arrays.stream(ConsentPurpose.values()).filter(purpose -> !purpose.required())
                .map(purpose -> ConsentResponse.of(purpose, consents.inForce(account, purpose).orElse(null))).toList();
    }

    /** The person agrees; who agrees already goes on doing so. @throws DomainException 409 when the words have changed meanwhile */
    @Atomic
    ConsentResponse give(long account, GiveConsentRequest request, IdempotencyKey key) {
        return idempotency.once(account, key, request, ConsentResponse.class, () -> {
            ConsentPurpose purpose = request.purpose();
            requireWordsOfNow(request);
            return ConsentResponse.of(purpose, consents.inForce(account, purpose).orElseGet(() -> {
                tell(AuditAction.CONSENT_GIVEN, account, purpose);
                return record(account, purpose);
            }));
        });
    }

    private void tell(AuditAction what, long account, ConsentPurpose purpose) {
        audit.write(AuditEntry.of(what, AuditObject.ACCOUNT, account).by(account).with("purpose", purpose));
    }

    private Consent record(long account, ConsentPurpose purpose) {
        return keep(new Consent(account, purpose, clock.instant()));
    }

    /** Also ends one to older words. */
    private Consent keep(Consent consent) {
        withdrawAll(consent.accountId(), consent.purpose());
        keep(List.of(consent));
        return consent;
    }

    private void keep(List<Consent> added) {
        try {
            consents.flush();
            consents.persist(added);
            consents.flush();
        } catch (ConstraintViolationException lost) {
            throw RunAgainException.ifTaken(lost);
        }
    }

    /** From now on the person does not agree; the record of what was stays. Whoever no longer takes part agrees to nothing else either. @throws DomainException 409 when they never agreed to take part */
    @Atomic
    void withdraw(long account, ConsentPurpose purpose) {
        if (purpose.required()) {
            endTakingPart(account);
        } else if (withdrawAll(account, purpose)) {
            tell(AuditAction.CONSENT_WITHDRAWN, account, purpose);
        }
    }

    private void endTakingPart(long account) {
        if (withdrawAll(account, ConsentPurpose.TAKE_PART)) {
            Arrays.stream(ConsentPurpose.values()).forEach(each -> withdrawAll(account, each));
            takingPartEnded.fire(new TakingPartEnded(account));
            tell(AuditAction.CONSENT_WITHDRAWN, account, ConsentPurpose.TAKE_PART);
        } else if (consents.takenBack(account, ConsentPurpose.TAKE_PART).isEmpty()) {
            throw new DomainException(Category.CONFLICT, "never-agreed",
                    new Text("Chưa có gì để rút lại", "There is nothing to take back"),
                    new Text("Chương trình không có đồng ý nào của bạn để rút lại. Hãy gửi yêu cầu phản đối hoặc xóa dữ liệu.",
                            "The programme has no agreement of yours. Ask for an objection or for your data to be erased."));
        }
    }

    private boolean withdrawAll(long account, ConsentPurpose purpose) {
        List<Consent> inForce = consents.list("accountId = ?1 and purpose = ?2 and withdrawnAt is null", account, purpose);
        inForce.forEach(consent -> consent.withdraw(clock.instant()));
        consents.flush();
        return !inForce.isEmpty();
    }
}
