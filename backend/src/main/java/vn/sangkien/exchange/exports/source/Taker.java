package vn.sangkien.exchange.exports.source;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sangkien.account.Grant;
import vn.sangkien.account.RightsHolder;
import vn.sangkien.account.Role;

/** Who takes a list away, with the rights they have at this moment. */
public record Taker(long id, List<Grant> grants) implements RightsHolder {

    @Override
    public Set<Long> unitsAs(Role... roles) {
        return grants.stream().filter(grant -> Arrays.asList(roles).contains(grant.role())).map(Grant::unitId).collect(Collectors.toCollection(TreeSet::new));
    }
}
