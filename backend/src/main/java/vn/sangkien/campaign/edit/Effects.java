package vn.sangkien.campaign.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** What a change would touch. It travels through the features with an event; each adds the effects that it knows of. */
public final class Effects {

    private final List<Effect> found = new ArrayList<>();

    /**
     * @param code  which effect, e.g. {@code ideas-outside}
     * @param count how many things it touches
     * @param asks  whether the change is made only when it is sent with {@code confirmed}
     */
    @Schema(name = "CampaignEffect")
    public record Effect(String code, long count, boolean asks) {
    }

    /** Effects of no size are left out. */
    public void add(String code, long count) {
        if (count > 0) {
            found.add(new Effect(code, count, false));
        }
    }

    /** An effect that must have been seen before the change is made. */
    public void ask(String code, long count) {
        if (count > 0) {
            found.add(new Effect(code, count, true));
        }
    }

    List<Effect> list() {
        return List.copyOf(found);
    }

    /** @throws DomainException 422 {@code confirm-effects}, with the effects, when one of them asks and nobody confirmed */
    void requireConfirmed(Boolean confirmed) {
        List<Effect> asking = found.stream().filter(Effect::asks).toList();
        if (!asking.isEmpty() && !Boolean.TRUE.equals(confirmed)) {
            throw new DomainException(Category.RULE, "confirm-effects",
                    new Text("Cần xác nhận", "Confirmation needed"),
                    new Text("Thay đổi này ảnh hưởng đến những gì đã có, như sáng kiến đã nộp hay đợt cao điểm. Hãy xem trước và xác nhận rồi lưu.",
                            "This change touches what is there already, such as submitted ideas or sprints. Look at the preview and confirm it before saving."),
                    Map.of("effects", asking));
        }
    }
}
