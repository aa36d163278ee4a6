package vn.sangkien.unit.grant;

import java.time.Instant;

/** A password that is shown once. */
record TemporaryPasswordResponse(String password, Instant validUntil) {

    @Override
    public String toString() {
        return "TemporaryPasswordResponse[…]";
    }
}
