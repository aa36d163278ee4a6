package vn.sangkien.campaign.group;

/** What happens to a unit's membership. */
enum MemberStep {
    /** A unit that is in no group of the kind comes in. */
    JOIN,
    /** A unit leaves its group of the kind and comes into this one. */
    MOVE,
    LEAVE
}
