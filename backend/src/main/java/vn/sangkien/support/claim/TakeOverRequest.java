package vn.sangkien.support.claim;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param code of the receipt; without it, what is in the name of whoever is signed in */
record TakeOverRequest(@Schema(nullable = true) @Size(max = 40) String code) {

    @Override
    public String toString() {
        return "TakeOverRequest[…]";
    }
}
