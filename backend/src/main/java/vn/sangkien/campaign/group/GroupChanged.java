package vn.sangkien.campaign.group;

/** A group, or who is in it, was changed. */
public record GroupChanged(long groupId) {
}
