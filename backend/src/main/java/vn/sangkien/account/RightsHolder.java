package vn.sangkien.account;

import java.util.Set;

/** Somebody with the rights that they hold at this moment: the sender of a request, or whoever a file is made for. */
public interface RightsHolder {

    long id();

    /** The units at the top of the subtrees over which they hold one of the roles; for use inside queries. */
    Set<Long> unitsAs(Role... roles);
}
