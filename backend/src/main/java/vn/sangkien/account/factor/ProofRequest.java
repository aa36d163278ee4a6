package vn.sangkien.account.factor;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param password null for somebody who has none
 * @param code     of the app or a recovery code; null while there is no second factor
 */
record ProofRequest(@Schema(nullable = true) @Size(max = 128) String password, @Schema(nullable = true) @Size(max = 40) String code) {

    @Override
    public String toString() {
        return "ProofRequest[…]";
    }
}
