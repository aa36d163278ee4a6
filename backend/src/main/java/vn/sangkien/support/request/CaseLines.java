package vn.sangkien.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.sangkien.account.Role;
import vn.sangkien.idea.IdeaMention;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.unit.UnitRef;

/** What lies on the desks of some subtrees, line by line for a file: what has waited longest comes first. */
@ApplicationScoped
public class CaseLines {

    /** Whose desks they are. */
    public static final Role[] READING = SupportDesk.ANSWERING;

    private final SupportCaseRepository cases;
    private final CaseQueue queue;
    private final CaseReader reader;

    CaseLines(SupportCaseRepository cases, CaseQueue queue, CaseReader reader) {
        this.cases = cases;
        this.queue = queue;
        this.reader = reader;
    }

    /**
     * A request as the list shows it, so without its phone number.
     *
     * @param team     null while the desk's unit has none
     * @param idea     null for none
     * @param step     of the form; null elsewhere
     * @param question null once it is forgotten
     * @param assignee null for nobody yet
     */
    public record Line(long id, UnitRef unit, UnitRef desk, String team, SupportTopic topic, FormStep step, IdeaMention idea, CaseState state, boolean hasAccount, Instant openedAt,
                       Instant waitingSince, long waitingHours, String requester, String question, String assignee) {
    }

    /** @param tops of the subtrees @param reader whose own requests a filter may ask for @param after the last line; null at the start */
    public List<Line> next(Collection<Long> tops, CaseFilter filter, long reader, Line after, int most) {
        Cursor from = after == null ? null : Cursor.of(after.waitingSince(), after.id());
        return this.reader.describe(cases.all(queue.page(tops, filter, reader, from, most))).stream().map(CaseLines::line).toList();
    }

    private static Line line(SupportCaseResponse request) {
        return new Line(request.id().value(), request.unit(), request.desk(), request.teamName(), request.topic(), request.step(), request.idea(), request.state(), request.hasAccount(),
                request.openedAt(), request.waitingSince(), request.waitingHours(), request.requesterName(), request.text(), request.assignee() == null ? null : request.assignee().name());
    }
}
