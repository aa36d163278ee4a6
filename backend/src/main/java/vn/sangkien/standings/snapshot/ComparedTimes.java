package vn.sangkien.standings.snapshot;

import java.time.Instant;
import java.util.Objects;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;
import vn.sangkien.standings.board.BoardScope;

/** Whether two snapshots count the same stretch of time, so that the difference between them is what was gained in it. */
final class ComparedTimes {

    private ComparedTimes() {
    }

    /** Null when they do. */
    static Text remark(BoardScope before, BoardScope after) {
        if (same(before, after)) {
            return null;
        }
        String one = named(before);
        String other = named(after);
        return new Text("Hai bản chốt tính hai khoảng thời gian khác nhau: " + one + " và " + other + ". Phần thay đổi vì thế không phải là số đạt thêm trong cùng một khoảng.",
                "The two snapshots count different stretches of time: " + one + " and " + other + ". What changed is therefore not what was gained within one of them.");
    }

    /** The window of a phase or a sprint may have been moved between the two. */
    private static boolean same(BoardScope one, BoardScope other) {
        return Objects.equals(one.id(), other.id()) && one.opensAt().equals(other.opensAt()) && one.closesAt().equals(other.closesAt());
    }

    private static String named(BoardScope scope) {
        Instant last = scope.closesAt().minusMillis(1);
        return "\"" + scope.name() + "\" (" + Time.shown(Time.dayOf(scope.opensAt())) + " – " + Time.shown(Time.dayOf(last)) + ")";
    }
}
