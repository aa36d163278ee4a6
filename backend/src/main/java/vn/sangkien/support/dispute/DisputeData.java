package vn.sangkien.support.dispute;

import static vn.sangkien.account.data.PersonalRows.Column.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.sangkien.account.data.KeepingTime;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalRows;
import vn.sangkien.account.data.PersonalSection;
import vn.sangkien.shared.problem.Text;

/** Of what somebody said that it is not theirs. */
@ApplicationScoped
class DisputeData implements PersonalData {

    private static final Map<String, Text> STATES = Map.of("OPEN", new Text("Đang xác minh", "Being checked"), "UPHELD", new Text("Đã gỡ khỏi tên bạn", "Taken out of your name"),
            "REJECTED", new Text("Được xác định là của bạn", "Found to be yours"), "GIVEN_BACK", new Text("Đã trả lại người trên phiếu", "Given back to the person on the receipt"));

    private final PersonalRows rows;
    private final DisputeRepository disputes;

    DisputeData(PersonalRows rows, DisputeRepository disputes) {
        this.rows = rows;
        this.disputes = disputes;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(rows.read("disputes", new Text("Sáng kiến bạn báo không phải của mình", "Initiatives that you said are not yours"), account, """
                SELECT i.number, d.words, d.state, d.opened_at, d.decided_at, d.reason FROM dispute d JOIN idea i ON i.id = d.idea_id WHERE d.person_id = :person ORDER BY d.id""",
                of("idea", "Sáng kiến", "Initiative"), of("words", "Bạn viết", "What you wrote"), of("state", "Kết quả", "Result").saying(STATES),
                of("openedAt", "Báo lúc", "Said at"), of("decidedAt", "Quyết định lúc", "Decided at"), of("reason", "Lý do", "Reason")));
    }

    @Override
    public void erase(long account, Instant now) {
        disputes.forgetWordsOf(account);
    }

    @Override
    public List<KeepingTime> keepingTimes() {
        return List.of(new KeepingTime("disputes", new Text("Việc báo không phải của mình", "What you said is not yours"), null,
                new Text("Là cơ sở của số liệu; khi bạn yêu cầu xóa, lời của bạn không còn trên đó.", "The figures rest on it; once you are erased your words are no longer there.")));
    }
}
