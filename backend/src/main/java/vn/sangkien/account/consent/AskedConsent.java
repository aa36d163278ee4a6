package vn.sangkien.account.consent;

import vn.sangkien.shared.problem.Text;

/** What somebody is asked to agree to before there is an account. @param required whether there will be none without it */
public record AskedConsent(ConsentPurpose purpose, String textVersion, Text text, boolean required) {
}
