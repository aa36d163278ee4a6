package vn.sangkien.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** How much waits for an answer. */
@ApplicationScoped
public class OpenRequests {

    private final SupportCaseRepository cases;

    OpenRequests(SupportCaseRepository cases) {
        this.cases = cases;
    }

    /** On the desks of these subtrees, without what is solved; at most so many. */
    public int count(Collection<Long> tops, int most) {
        return cases.waiting(tops, most);
    }

    /** Those of the person that are not closed. */
    public int countOf(long person) {
        return (int) cases.count("requesterId = ?1 and state <> ?2", person, CaseState.CLOSED);
    }
}
