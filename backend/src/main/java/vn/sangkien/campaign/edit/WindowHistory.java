package vn.sangkien.campaign.edit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.Window;
import vn.sangkien.campaign.history.CampaignHistory;
import vn.sangkien.campaign.history.Edit;
import vn.sangkien.campaign.history.Subject;

/** What happened to phases and sprints, field by field. */
@ApplicationScoped
class WindowHistory {

    private final CampaignHistory history;

    WindowHistory(CampaignHistory history) {
        this.history = history;
    }

    /**
     * @param before null for what is new; {@code after} null for what is removed
     * @param more   the name of the one field that only its kind has, and how to read it
     */
    <W extends Window> void record(long campaign, Subject.Kind kind, long id, W before, W after, String more, Function<W, Object> read, String reason, Caller caller) {
        var subject = new Subject(kind, id, (after == null ? before : after).name());
        history.record(campaign, subject, List.of(edit("name", Window::name, before, after), edit("opensAt", Window::opensAt, before, after),
                edit("closesAt", Window::closesAt, before, after), edit(more, read, before, after)), reason, caller.id());
    }

    private static <W extends Window> Edit edit(String field, Function<? super W, Object> read, W before, W after) {
        return Edit.of(field, before == null ? null : read.apply(before), after == null ? null : read.apply(after));
    }
}
