package vn.sangkien.account.factor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

record FactorCodeRequest(@NotNull @Pattern(regexp = "[0-9]{6}", message = "{message.oneTimeCode}") String code) {

    @Override
    public String toString() {
        return "FactorCodeRequest[…]";
    }
}
