package vn.sangkien.exchange.exports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** Which subtree; null for the whole tree. */
record UnitFilter(@Schema(nullable = true) Id unit) {

    static final UnitFilter ALL = new UnitFilter(null);
}
