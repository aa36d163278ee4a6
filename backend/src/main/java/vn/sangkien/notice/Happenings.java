package vn.sangkien.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.sangkien.campaign.target.TargetsChanged;
import vn.sangkien.exchange.imports.ListImported;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.IdeaTransitioned;
import vn.sangkien.idea.IdeasTransitioned;
import vn.sangkien.notice.Notices.Told;
import vn.sangkien.privacy.DataRequestHandled;
import vn.sangkien.shared.time.Time;
import vn.sangkien.support.dispute.DisputeDecided;
import vn.sangkien.support.dispute.DisputeOpened;
import vn.sangkien.support.request.AnswerSeen;
import vn.sangkien.support.request.HelpAnswered;

/** What happens elsewhere and is news for somebody, told in the same transaction. */
@ApplicationScoped
class Happenings {

    private final Notices notices;
    private final Concerned concerned;
    private final ListAuthors authors;
    private final Clock clock;

    Happenings(Notices notices, Concerned concerned, ListAuthors authors, Clock clock) {
        this.notices = notices;
        this.concerned = concerned;
        this.authors = authors;
        this.clock = clock;
    }

    void transitioned(@Observes IdeasTransitioned ideas) {
        ideas.steps().forEach(this::transitioned);
    }

    private void transitioned(IdeaTransitioned step) {
        if (step.from() != null && NoticeKind.of(IdeaState.IN_REVIEW, step.from()) != null) {
            notices.takeBack(step.ideaId());
        }
        NoticeKind kind = NoticeKind.of(step.from(), step.to());
        if (kind != null) {
            notices.tell(NewNotice.aboutIdea(kind, kind + ":" + step.ideaId() + ":" + step.at().toEpochMilli(), step.ideaId(), step.unitId()), List.of(step.authorId()));
        }
    }

    void decided(@Observes DisputeDecided dispute) {
        NoticeKind kind = dispute.upheld() ? NoticeKind.DISPUTE_UPHELD : NoticeKind.DISPUTE_REJECTED;
        notices.tell(NewNotice.aboutIdea(kind, kind + ":" + dispute.disputeId(), dispute.ideaId(), dispute.unitId()), List.of(dispute.personId()));
        if (dispute.operatorId() != null) {
            NoticeKind entry = dispute.counts() ? NoticeKind.ENTRY_RESTORED : NoticeKind.ENTRY_REMOVED;
            notices.tell(NewNotice.aboutIdea(entry, entry + ":" + dispute.disputeId(), dispute.ideaId(), dispute.unitId()), List.of(dispute.operatorId()));
        }
    }

    void disputed(@Observes DisputeOpened dispute) {
        if (dispute.operatorId() != null) {
            NoticeKind kind = NoticeKind.ENTRY_DISPUTED;
            notices.tell(NewNotice.aboutIdea(kind, kind + ":" + dispute.disputeId(), dispute.ideaId(), dispute.unitId()), List.of(dispute.operatorId()));
        }
    }

    void answered(@Observes HelpAnswered answer) {
        NoticeKind kind = answer.asks() ? NoticeKind.HELP_ASKED_BACK : NoticeKind.HELP_ANSWERED;
        notices.tell(NewNotice.about(kind, kind + ":" + answer.caseId() + ":" + answer.at().toEpochMilli(), answer.caseId(), Map.of()), List.of(answer.requesterId()));
    }

    void looked(@Observes AnswerSeen answer) {
        notices.seen(answer.requesterId(), answer.caseId());
    }

    void answered(@Observes DataRequestHandled request) {
        NoticeKind kind = switch (request.state()) {
            case DONE -> NoticeKind.DATA_DONE;
            case REFUSED -> NoticeKind.DATA_REFUSED;
            default -> NoticeKind.DATA_ANSWERED;
        };
        notices.tell(NewNotice.about(kind, kind + ":" + request.requestId(), request.requestId(), Map.of()), List.of(request.personId()));
    }

    /** For whoever imported; those in whose name ideas came in may be many, and hear of it behind this transaction. */
    void imported(@Observes ListImported list) {
        notices.tell(NewNotice.aboutUnit(NoticeKind.LIST_IMPORTED, "LIST:" + list.importId(), list.unitId(), list.importId(),
                Map.of("done", list.done(), "refused", list.refused())), List.of(list.operatorId()));
        authors.begin(list.importId());
    }

    /** Their officers hear of it once a day, however often it is corrected. */
    void changed(@Observes TargetsChanged targets) {
        String day = Time.dayOf(clock.instant()).toString();
        notices.tell(concerned.officersOf(targets.unitIds()).entrySet().stream().flatMap(unit -> unit.getValue().stream().map(person -> new Told(
                NewNotice.aboutUnit(NoticeKind.TARGETS_CHANGED, "TARGETS:" + unit.getKey() + ":" + targets.phaseId() + ":" + day, unit.getKey(), targets.phaseId(), Map.of()), person)))
                .toList());
    }
}
