package vn.sangkien.notice.guide;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Collectors;
import vn.sangkien.shared.version.Tagged;

/** The guides that everybody may read, in their order. */
record GuideListResponse(List<GuideSummary> items) implements Tagged {

    @Override
    @JsonIgnore
    public String entityTag() {
        return Integer.toHexString(items.stream().map(guide -> guide.id() + "." + guide.version() + "." + guide.changedAt()).collect(Collectors.joining(",")).hashCode()) + "." + items.size();
    }
}
