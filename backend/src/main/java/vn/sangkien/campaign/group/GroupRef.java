package vn.sangkien.campaign.group;

import vn.sangkien.shared.id.Id;

/** A group as other things mention it. */
public record GroupRef(Id id, Id campaignId, GroupKind kind, String name) {
}
