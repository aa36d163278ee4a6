package vn.sangkien.unit.grant;

import java.util.HashSet;
import java.util.Set;

/** Asks where a person takes part. It travels as an event to whoever registers people; units themselves do not know. */
public final class Workplaces {

    private final long accountId;
    private final Set<Long> units = new HashSet<>();

    Workplaces(long accountId) {
        this.accountId = accountId;
    }

    public long accountId() {
        return accountId;
    }

    public void add(long unitId) {
        units.add(unitId);
    }

    Set<Long> units() {
        return units;
    }
}
