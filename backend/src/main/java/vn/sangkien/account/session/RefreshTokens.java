package vn.sangkien.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.account.key.SigningKeys;

/** Opaque tokens, kept only as hashes. A token's successor follows from it and a secret of ours, so that it can be given again. */
@ApplicationScoped
class RefreshTokens {

    private final SigningKeys keys;

    RefreshTokens(SigningKeys keys) {
        this.keys = keys;
    }

    String successor(String token) {
        return Opaque.written(SigningKeys.hmac(keys.signingKey().getEncoded(), token));
    }
}
