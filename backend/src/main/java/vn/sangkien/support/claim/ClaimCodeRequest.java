package vn.sangkien.support.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param code of the receipt, in whatever writing */
record ClaimCodeRequest(@NotBlank @Size(max = 40) String code) {

    @Override
    public String toString() {
        return "ClaimCodeRequest[…]";
    }
}
