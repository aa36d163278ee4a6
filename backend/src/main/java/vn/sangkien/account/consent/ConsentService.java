package vn.sangkien.account.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.transaction.RunAgainException;

/** Keeps what people agreed to (product section 7). */
@ApplicationScoped
public class ConsentService {

    private final ConsentRepository consents;
    private final Idempotency idempotency;
    private final Clock clock;

    ConsentService(ConsentRepository consents, Idempotency idempotency, Clock clock) {
        this.consents = consents;
        this.idempotency = idempotency;
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

    List<ConsentResponse> of(long account) {
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> ConsentResponse.of(purpose, consents.inForce(account, purpose).orElse(null))).toList();
    }

    /** The person agrees; who agrees already goes on doing so. @throws DomainException 409 when the words have changed meanwhile */
    @Atomic
    ConsentResponse give(long account, GiveConsentRequest request, IdempotencyKey key) {
        return idempotency.once(account, key, request, ConsentResponse.class, () -> {
            ConsentPurpose purpose = request.purpose();
            if (!purpose.version().equals(request.textVersion())) {
                throw new DomainException(Category.CONFLICT, "consent-text",
                        new Text("Nội dung đã thay đổi", "The words have changed"),
                        new Text("Nội dung xin ý kiến đã thay đổi. Hãy tải lại trang và đọc bản mới.", "Load the page again and read the new words first."));
            }
            return ConsentResponse.of(purpose, consents.inForce(account, purpose).orElseGet(() -> record(account, purpose)));
        });
    }

    private Consent record(long account, ConsentPurpose purpose) {
        withdrawAll(account, purpose);
        var consent = new Consent(account, purpose, clock.instant());
        try {
            consents.persistAndFlush(consent);
        } catch (ConstraintViolationException lost) {
            throw RunAgainException.ifTaken(lost);
        }
        return consent;
    }

    /** From now on the person does not agree; the record of what was stays. */
    @Atomic
    void withdraw(long account, ConsentPurpose purpose) {
        withdrawAll(account, purpose);
    }

    private void withdrawAll(long account, ConsentPurpose purpose) {
        consents.list("accountId = ?1 and purpose = ?2 and withdrawnAt is null", account, purpose).forEach(consent -> consent.withdraw(clock.instant()));
        consents.flush();
    }
}
