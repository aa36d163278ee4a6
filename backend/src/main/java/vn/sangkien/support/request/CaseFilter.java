package vn.sangkien.support.request;

import java.util.List;

/** Which requests a list shows. @param unit with all below it; null for all @param states empty for all that are not closed */
public record CaseFilter(Long unit, List<CaseState> states, CaseOwner owner) {

    List<CaseState> wanted() {
        return states.isEmpty() ? List.of(CaseState.OPEN, CaseState.ASSIGNED, CaseState.WAITING_WORKER, CaseState.RESOLVED) : states;
    }
}
