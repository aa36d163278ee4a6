package vn.sangkien.campaign.group;

/** The two ways in which units are put together; a unit is in at most one group of each kind on any day. */
public enum GroupKind {
    /** Cụm thi đua: units of one area. */
    CLUSTER,
    /** Khối thi đua: units of one sector. */
    BLOC
}
