package vn.sangkien.unit.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** How many workplaces wait to be found. */
@ApplicationScoped
public class OpenWorkplaces {

    private final WorkplaceRequestRepository requests;

    OpenWorkplaces(WorkplaceRequestRepository requests) {
        this.requests = requests;
    }

    /** Reported in these subtrees; at most so many. */
    public int count(Collection<Long> tops, int most) {
        return requests.queue(tops, RequestState.OPEN, null, most - 1).size();
    }
}
