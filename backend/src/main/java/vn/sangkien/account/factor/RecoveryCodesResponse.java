package vn.sangkien.account.factor;

import java.util.List;

/** Codes that are shown once. */
record RecoveryCodesResponse(List<String> codes) {

    @Override
    public String toString() {
        return "RecoveryCodesResponse[…]";
    }
}
