package vn.sangkien.campaign.target;

/** Two independent denominators: handed down from above, and pledged by the unit itself (product rule 5.6). */
public enum TargetKind {
    ASSIGNED, REGISTERED
}
