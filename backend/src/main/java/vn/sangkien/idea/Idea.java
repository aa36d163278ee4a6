package vn.sangkien.idea;

import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * One idea. Its texts lie in a table of their own, so that counting and listing millions of ideas never reads them.
 * Unit, block, phase and the first instant of submission are fixed when it is first submitted (product rules 5.2, 5.4).
 */
@Entity
@SecondaryTable(name = IdeaContent.TABLE, pkJoinColumns = @PrimaryKeyJoinColumn(name = "idea_id"))
class Idea extends IdeaRecord {

    protected Idea() {
    }

    /** A new draft, written by its author. */
    static Idea draft(long campaignId, long authorId, IdeaForm form, Instant now) {
        return draft(campaignId, new IdeaPeople(authorId), form, now);
    }

    /** @param unit from where its author takes part; null when that is not known yet */
    Idea from(Long unit) {
        workplaceId = unit;
        return this;
    }

    /** The same, written down by another system on the author's behalf. */
    static Idea draftByClient(long campaignId, long authorId, long client, String name, IdeaForm form, Instant now) {
        return draft(campaignId, new IdeaPeople(authorId, client, name), form, now);
    }

    /** The same, typed in by somebody of the staff, who is kept beside the author. */
    static Idea draftByOperator(long campaignId, long authorId, long operator, IdeaForm form, Instant now) {
        var people = new IdeaPeople(authorId);
        people.enteredBy(operator);
        return draft(campaignId, people, form, now);
    }

    /** The same, out of a list that somebody imported. */
    static Idea draftByImport(long campaignId, long authorId, long operator, IdeaForm form, Instant now) {
        return draft(campaignId, IdeaPeople.imported(authorId, operator), form, now);
    }

    private static Idea draft(long campaignId, IdeaPeople people, IdeaForm form, Instant now) {
        var idea = new Idea();
        idea.id = vn.sangkien.shared.id.Id.next();
        idea.campaignId = campaignId;
        idea.people = people;
        idea.state = IdeaState.DRAFT;
        idea.createdAt = now;
        idea.write(form, now);
        return idea;
    }

    /** @throws WrongStateException when the text may not be changed any more */
    void edit(IdeaForm form, Instant now) {
        if (!state.editable()) {
            throw new WrongStateException(state);
        }
        write(form, now);
    }

    /** Fixes where and when the idea counts. @throws WrongStateException unless it is a draft */
    void submit(Place place, boolean publishable, Instant now) {
        require(IdeaState.DRAFT);
        handIn(publishable, now);
        number = place.number();
        phaseId = place.phaseId();
        unitId = place.unitId();
        block = place.block();
        submittedAt = now;
    }

    /** After its phase has closed, by somebody who is kept beside the author; the mark stays for ever. */
    void enterLate(Place place, boolean publishable, long operator, Instant now) {
        submit(place, publishable, now);
        late = true;
        people.enteredBy(operator);
    }

    /** Keeps unit, block, phase and the first instant. @throws WrongStateException unless it was returned */
    void resubmit(boolean publishable, Instant now) {
        require(IdeaState.NEEDS_INFO);
        handIn(publishable, now);
    }

    private void handIn(boolean publishable, Instant now) {
        become(IdeaState.SUBMITTED, now);
        mayPublish = publishable;
        waitingSince = now;
        formVersion = FormVersion.NOW.number();
    }

    /** @return whether that was not so already @throws WrongStateException before it is handed in, and once it is withdrawn */
    boolean choosePublication(boolean publishable) {
        if (!publicationOpen()) {
            throw new WrongStateException(state);
        }
        boolean changed = mayPublish != publishable;
        mayPublish = publishable;
        return changed;
    }

    /** @throws WrongStateException once it is decided, and while somebody else has to decide whose it is */
    void withdraw(Instant now) {
        if (!state.withdrawable()) {
            throw new WrongStateException(state);
        }
        become(IdeaState.WITHDRAWN, now);
    }

    /** In whose name it is says that it is not theirs: it counts for nothing until that is decided. */
    void dispute(Instant now) {
        become(IdeaState.DISPUTED, now);
    }

    /** It is theirs after all. @param before where it was when they said that it was not @throws WrongStateException unless it is disputed */
    void settle(IdeaState before, Instant now) {
        require(IdeaState.DISPUTED);
        become(before, now);
        decidedAt = before.awaitsDecision() ? null : decidedAt;
    }

    /** It never was theirs. @throws WrongStateException unless it is disputed */
    void disown(Instant now) {
        require(IdeaState.DISPUTED);
        become(IdeaState.WITHDRAWN, now);
    }

    /** Whoever took it over is its author from now on, and also who entered it where its author was said to have. */
    void handTo(long author, Instant now) {
        people.handTo(author);
        updatedAt = now;
    }

    void startReview(Instant now) {
        become(IdeaState.IN_REVIEW, now);
    }

    void returnToAuthor(Instant now) {
        become(IdeaState.NEEDS_INFO, now);
    }

    /** @param decision null when the one attached before is meant */
    void accept(Recognition decision, Instant now) {
        become(IdeaState.VALID, now);
        recognition = decision == null ? recognition : decision;
        decidedAt = now;
    }

    /** @throws WrongStateException unless it is under review: what is valid is revoked, by a higher level */
    void refuse(Instant now) {
        require(IdeaState.IN_REVIEW);
        become(IdeaState.INVALID, now);
        decidedAt = now;
    }

    void markDuplicate(Instant now) {
        become(IdeaState.DUPLICATE, now);
        decidedAt = now;
    }

    /**
     * It repeats no other after all, or its original is out: it stands for itself again.
     *
     * @param before where it was when it was marked a duplicate
     * @throws WrongStateException unless it was marked a duplicate
     */
    void release(IdeaState before, Instant now) {
        require(IdeaState.DUPLICATE);
        become(before, now);
        decidedAt = null;
    }

    /** Post-audit; the day on which it had been recognised stays. @throws WrongStateException unless it is valid */
    void revoke(Instant now) {
        require(IdeaState.VALID);
        become(IdeaState.INVALID, now);
    }

    /** Attaches the decision that recognised it before anybody decides. @throws WrongStateException once it is decided */
    void recognise(Recognition decision, Instant now) {
        if (!state.awaitsDecision()) {
            throw new WrongStateException(state);
        }
        recognition = decision;
        updatedAt = now;
    }

    /**
     * It repeats its original after all, which stands again. No decision: it goes back to the one that was taken before.
     *
     * @param decided when it was marked a duplicate
     * @throws WrongStateException unless it waits for a decision
     */
    void repeatAgain(Instant decided, Instant now) {
        if (!state.awaitsDecision()) {
            throw new WrongStateException(state);
        }
        state = IdeaState.DUPLICATE;
        decidedAt = decided;
        updatedAt = now;
    }

    /** Everything is as it was before the decision. It is for the caller to know that nothing else has happened since. */
    void takeBack(IdeaDecision decision, Instant now) {
        state = decision.stateBefore();
        recognition = decision.recognitionBefore();
        decidedAt = decision.decidedBefore();
        updatedAt = now;
    }

    /** The co-authors whose contact is that of an account, from now on: it is theirs as well. */
    void linkAuthors(Function<String, Optional<Long>> accountOf) {
        people.link(accountOf);
    }

    private void require(IdeaState expected) {
        if (state != expected) {
            throw new WrongStateException(state);
        }
    }

    private void become(IdeaState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new WrongStateException(state);
        }
        state = next;
        updatedAt = now;
    }

    private void write(IdeaForm form, Instant now) {
        if (state == IdeaState.DRAFT) {
            unitId = vn.sangkien.shared.id.Id.valueOrNull(form.unitId());
        }
        head.write(form);
        content = IdeaContent.of(form);
        people.write(form.authors());
        updatedAt = now;
    }
}
