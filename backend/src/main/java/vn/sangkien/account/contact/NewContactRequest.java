package vn.sangkien.account.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param contact  a Vietnamese mobile number in any usual writing, or an e-mail address
 * @param password null for somebody who has none
 * @param code     of the app or a recovery code; null while there is no second factor
 */
record NewContactRequest(@NotBlank @Size(max = 200) String contact, @Schema(nullable = true) @Size(max = 128) String password,
                         @Schema(nullable = true) @Size(max = 40) String code) {

    @Override
    public String toString() {
        return "NewContactRequest[…]";
    }
}
