package vn.sangkien.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.consent.ConsentPurpose;
import vn.sangkien.account.consent.ConsentService;

/** The names that may stand on a page which everybody reads. */
@ApplicationScoped
public class PublicNames {

    private final AccountService accounts;
    private final ConsentService consents;

    PublicNames(AccountService accounts, ConsentService consents) {
        this.accounts = accounts;
        this.consents = consents;
    }

    /** By account id; those who do not agree to be named at this moment are absent. */
    public Map<Long, String> of(Collection<Long> people) {
        return accounts.names(consents.whoAgree(people, ConsentPurpose.SIGN_NAME));
    }
}
