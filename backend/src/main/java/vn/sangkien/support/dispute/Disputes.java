package vn.sangkien.support.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.idea.IdeaDisputes;
import vn.sangkien.idea.IdeaDisputes.Disowned;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** Opens disputes, and tells those who opened them what came of it. */
@ApplicationScoped
public class Disputes {

    /** Whoever was told that it is theirs may say once more that it is not; then somebody else decides. */
    private static final int MOST = 2;

    private final DisputeRepository disputes;
    private final IdeaDisputes ideas;
    private final Event<DisputeOpened> opened;
    private final Audit audit;
    private final Clock clock;

    Disputes(DisputeRepository disputes, IdeaDisputes ideas, Event<DisputeOpened> opened, Audit audit, Clock clock) {
        this.disputes = disputes;
        this.ideas = ideas;
        this.opened = opened;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The idea counts for nothing from now on, and somebody will have to decide. However often it is said, there is one dispute.
     *
     * @param words  why; null when nothing was said
     * @param byCode whether it was said by somebody with the receipt who had not signed in
     * @throws DomainException 404 for what is not in the person's name or what they wrote themselves, 409 when it is withdrawn or was decided twice
     */
    @Atomic
    public DisputeOfMine open(long idea, long person, String words, boolean byCode) {
        Disowned disowned = ideas.disown(idea, person).orElse(null);
        if (disowned == null) {
            return disputes.open(idea).map(DisputeOfMine::of).orElseThrow(Disputes::decidedTwice);
        }
        if (disputes.of(idea).size() >= MOST) {
            throw decidedTwice();
        }
        Instant now = clock.instant();
        var dispute = new Dispute(disowned, person, words, byCode, now);
        disputes.persistAndFlush(dispute);
        audit.write(AuditEntry.of(AuditAction.DISPUTE_OPENED, AuditObject.IDEA, idea).by(byCode ? null : (Long) person).forWhom(person).in(disowned.unit())
                .with("number", disowned.number()).with("channel", disowned.channel()).with("byCode", byCode));
        if (disowned.number() != null) {
            opened.fire(new DisputeOpened(dispute.id(), idea, disowned.unit(), disowned.operator()));
        }
        return DisputeOfMine.of(dispute);
    }

    /** The last about each idea, as far as this person opened it. */
    public Map<Long, DisputeOfMine> lastOf(Collection<Long> ideas, long person) {
        List<Dispute> last = disputes.lastOf(ideas, person);
        return last.stream().collect(Collectors.toMap(Dispute::ideaId, DisputeOfMine::of));
    }

    private static DomainException decidedTwice() {
        return new DomainException(Category.CONFLICT, "dispute-decided",
                new Text("Việc này đã được xem xét hai lần", "This was decided twice"),
                new Text("Sáng kiến này đã được hai người xem xét. Nếu vẫn chưa đúng, hãy gọi tổ hỗ trợ hoặc gửi yêu cầu về dữ liệu cá nhân.",
                        "Two people have decided about this initiative. If it is still wrong, call the support team or send a request about personal data."));
    }
}
