package vn.sangkien.support.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.sangkien.shared.problem.DomainException;

/** Whose turn it is, step by step. */
class CaseStateTest {

    private static final Instant ASKED = Instant.parse("2026-05-10T01:00:00Z");
    private static final Instant LATER = ASKED.plusSeconds(3600);
    private static final long MEMBER = 7;

    private final SupportCase request = SupportCase.by(1, null, null, 2, 3, new CaseSubject(SupportTopic.FORM, null, FormStep.SOLUTION), ASKED);

    @Test
    void theBallGoesToAndFro() {
        request.answer(MEMBER, true, LATER);
        assertThat(request.state()).isEqualTo(CaseState.WAITING_WORKER);
        assertThat(request.assigneeId()).isEqualTo(MEMBER);

        request.reply(LATER);
        assertThat(request.state()).isEqualTo(CaseState.ASSIGNED);

        request.resolve(MEMBER, LATER);
        request.reply(LATER);
        assertThat(request.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(request.assigneeId()).isEqualTo(MEMBER);

        request.resolve(MEMBER, LATER);
        request.close(LATER);
        assertThat(request.closed()).isTrue();
    }

    @Test
    void whatIsClosedStaysClosed() {
        request.close(LATER);
        refused(() -> request.reply(LATER));
        refused(() -> request.answer(MEMBER, false, LATER));
        refused(() -> request.assign(MEMBER, LATER));
        refused(() -> request.resolve(MEMBER, LATER));
        refused(() -> request.moveTo(9, LATER));
        refused(() -> request.close(LATER));
    }

    @Test
    void whoGivesItBackDoesNotMakeItYounger() {
        request.assign(MEMBER, LATER);
        assertThat(request.waitingSince()).isEqualTo(LATER);
        request.release();
        assertThat(request.state()).isEqualTo(CaseState.OPEN);
        assertThat(request.assigneeId()).isNull();
        assertThat(request.waitingSince()).isEqualTo(LATER);
        refused(request::release);
    }

    @Test
    void anotherTeamBeginsAnew() {
        request.answer(MEMBER, true, LATER);
        request.moveTo(9, LATER);
        assertThat(request.state()).isEqualTo(CaseState.OPEN);
        assertThat(request.deskId()).isEqualTo(9);
        assertThat(request.assigneeId()).isNull();
    }

    @Test
    void whoHasNoAccountCannotBeAskedBackInWriting() {
        SupportCase called = SupportCase.byCaller("Chị Hoa", "+84901234567", 2, 3, new CaseSubject(SupportTopic.SIGN_IN, null, null), ASKED);
        refused(() -> called.answer(MEMBER, true, LATER));
        called.answer(MEMBER, false, LATER);
        assertThat(called.state()).isEqualTo(CaseState.ASSIGNED);
    }

    private static void refused(Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.type()).isEqualTo("wrong-state"));
    }
}
