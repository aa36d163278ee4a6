package vn.sangkien.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.unit.Area;

/** How much waits for an answer. */
@ApplicationScoped
public class OpenRequests {

    private final SupportCaseRepository cases;
    private final CaseQueue queue;

    OpenRequests(SupportCaseRepository cases, CaseQueue queue) {
        this.cases = cases;
        this.queue = queue;
    }

    /** On the desks of the area, without what is solved; at most so many. */
    public int count(Area desks, int most) {
        return queue.waiting(desks, most);
    }

    /** Those of the person that are not closed. */
    public int countOf(long person) {
        return (int) cases.count("requesterId = ?1 and state <> ?2", person, CaseState.CLOSED);
    }
}
