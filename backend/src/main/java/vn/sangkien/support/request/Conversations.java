package vn.sangkien.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;

/** What is written back and forth about a request. */
@ApplicationScoped
class Conversations {

    static final Listing LIST = new Listing("support-messages");

    private final SupportCaseRepository cases;
    private final CaseReader reader;
    private final MessageFiles files;
    private final AnswerNews news;
    private final Idempotency idempotency;
    private final Clock clock;

    Conversations(SupportCaseRepository cases, CaseReader reader, MessageFiles files, AnswerNews news, Idempotency idempotency, Clock clock) {
        this.cases = cases;
        this.reader = reader;
        this.files = files;
        this.news = news;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The first first. @throws DomainException 404 for who neither asked nor answers */
    Page<SupportMessageResponse> messages(long id, Cursor after, int limit, Caller caller) {
        SupportCase read = visible(id, caller);
        if (read.isBy(caller.id())) {
            news.seen(id, caller.id());
        }
        return reader.messages(LIST, read, after, limit);
    }

    /** From whoever asked, or from the team. @throws DomainException 404 for others, 409 once it is closed */
    @Atomic
    SupportMessageResponse write(long id, IdempotencyKey key, WriteMessageRequest request, Caller caller) {
        return idempotency.once(caller.id(), key, new Written(id, request), SupportMessageResponse.class, () -> {
            visible(id, caller);
            SupportCase written = cases.locked(id);
            Instant now = clock.instant();
            boolean worker = written.isBy(caller.id());
            boolean asks = !worker && request.awaitsAnswer();
            if (worker) {
                written.reply(now);
            } else {
                written.answer(caller.id(), asks, now);
            }
            var message = new SupportMessage(id, worker ? CasePart.WORKER : CasePart.TEAM, asks ? CaseEvent.ASKED_BACK : CaseEvent.WROTE, request.text(), caller.id(), now);
            cases.add(message);
            cases.flush();
            files.attach(message.id(), request.files(), caller.id());
            if (worker) {
                news.seen(id, caller.id());
            } else {
                news.tell(written, asks);
            }
            return reader.describe(message, written);
        });
    }

    private record Written(long caseId, WriteMessageRequest message) {
    }

    private SupportCase visible(long id, Caller caller) {
        return cases.visible(id, caller.id(), caller.unitsAs(SupportDesk.ANSWERING)).orElseThrow(Refusals::notFound);
    }
}
