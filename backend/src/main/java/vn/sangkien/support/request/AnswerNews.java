package vn.sangkien.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.sangkien.message.Medium;
import vn.sangkien.message.Messages;
import vn.sangkien.message.NewMessage;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.support.team.SupportTeamResponse;
import vn.sangkien.support.team.SupportTeams;

/** Tells who asked that the team has written, once until they have looked; nothing of the question or the answer is in it. */
@ApplicationScoped
class AnswerNews {

    private static final Duration USEFUL = Duration.ofDays(1);

    private final SupportCaseRepository cases;
    private final SupportTeams teams;
    private final Messages messages;
    private final Event<HelpAnswered> answered;
    private final Event<AnswerSeen> seen;
    private final Clock clock;

    AnswerNews(SupportCaseRepository cases, SupportTeams teams, Messages messages, Event<HelpAnswered> answered, Event<AnswerSeen> seen, Clock clock) {
        this.cases = cases;
        this.teams = teams;
        this.messages = messages;
        this.answered = answered;
        this.seen = seen;
        this.clock = clock;
    }

    /** @param asks whether the worker has to answer */
    @Atomic
    void tell(SupportCase request, boolean asks) {
        Instant now = clock.instant();
        if (!cases.markTold(request.id(), now)) {
            return;
        }
        if (request.requesterId() != null) {
            answered.fire(new HelpAnswered(request.id(), request.requesterId(), asks, now));
        } else if (request.phone() != null && messages.reaches(Medium.PHONE)) {
            messages.sendByDay(new NewMessage(Medium.PHONE, request.phone(), null, toBeCalled(request), now.plus(USEFUL)));
        }
    }

    /** The worker knows what there is; the next answer is news again. */
    @Atomic
    void seen(long caseId, long requester) {
        if (cases.clearTold(caseId)) {
            seen.fire(new AnswerSeen(caseId, requester));
        }
    }

    /** Whether the call was answered is not known here. The team's number has 20 letters at most, so it is one SMS. */
    private String toBeCalled(SupportCase request) {
        return "Tổ hỗ trợ Sáng Kiến đã xem câu hỏi của bạn." + teams.nearest(request.deskId()).map(SupportTeamResponse::phone).map(phone -> " Gọi " + phone).orElse("");
    }
}
