package vn.sangkien.unit.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param code of the message, in whatever writing */
record InvitationCodeRequest(@NotBlank @Size(max = 40) String code) {

    @Override
    public String toString() {
        return "InvitationCodeRequest[…]";
    }
}
