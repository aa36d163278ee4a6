package vn.sangkien.support.join;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sangkien.account.AccountService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.idea.EnteredIdeas;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.support.join.JoinRecords.Join;

/** Makes somebody entered from paper and the holder of an account one person, and two again when that was wrong. */
@ApplicationScoped
public class Joins {

    /** For whoever took over; reviewers of a dispute are not bound by it. */
    static final int DAYS = 30;

    private final JoinRecords records;
    private final EnteredIdeas ideas;
    private final RegistrationService registrations;
    private final AccountService accounts;
    private final Audit audit;
    private final Clock clock;

    Joins(JoinRecords records, EnteredIdeas ideas, RegistrationService registrations, AccountService accounts, Audit audit, Clock clock) {
        this.records = records;
        this.ideas = ideas;
        this.registrations = registrations;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything of the first is the second's from now on, and is written down. Both turns are the caller's. @param code of the receipt @return how many ideas came */
    @Atomic
    public int join(long from, long to, long code) {
        List<RegistrationService.HandedOver> registered = registrations.handOver(from, to);
        EnteredIdeas.HandedOver moved = ideas.handOver(from, to);
        records.add(from, to, code, moved, registered);
        accounts.close(from);
        return moved.ideas().size();
    }

    /** @param to whose the ideas are by it */
    public record Joined(long id, long to, List<Long> ideas) {
    }

    /** With which the idea came to whoever has it now. */
    public Optional<Joined> of(long idea) {
        return records.standingOf(idea).map(join -> new Joined(join.id(), join.to(), records.moved(join.id()).ideas()));
    }

    /** Those of the ideas that came by a join that stands, and to whom. */
    public Map<Long, Long> among(Collection<Long> all) {
        return records.standing(all);
    }

    Page<JoinOfMine> mine(long person) {
        return Page.whole(records.of(person).stream().filter(Join::whole).map(Joins::shown).toList());
    }

    /** By whoever took over. @throws DomainException 404 for what is not theirs, 409 as {@link #giveBack}, when it is long ago, and while one of the ideas is disputed */
    @Atomic
    JoinOfMine giveBackMine(long id, long person) {
        Join join = locked(id, person);
        if (join.undoneAt() == null) {
            if (join.at().plus(Duration.ofDays(DAYS)).isBefore(clock.instant())) {
                throw JoinRefusals.late();
            }
            if (ideas.anyDisputed(records.moved(id).ideas())) {
                throw JoinRefusals.disputed();
            }
            giveBack(join, person);
        }
        return records.get(id).map(Joins::shown).orElseThrow();
    }

    /**
     * By a reviewer, who lets what was disputed count again only afterwards: until then nothing else has happened to it.
     *
     * @throws DomainException 409 when it was given back already, one of the ideas was decided since, or the person was erased
     */
    @Atomic
    public void giveBack(long id, long officer) {
        Join join = records.get(id).orElseThrow(Refusals::notFound);
        lock(join);
        giveBack(records.get(id).filter(now -> now.undoneAt() == null).orElseThrow(JoinRefusals::decided), officer);
    }

    private void giveBack(Join join, long by) {
        EnteredIdeas.HandedOver moved = records.moved(join.id());
        if (ideas.decidedSince(moved.ideas(), join.at())) {
            throw JoinRefusals.decided();
        }
        if (!accounts.reopen(join.from())) {
            throw JoinRefusals.nobodyThere();
        }
        Set<Long> staying = ideas.giveBack(moved, join.from(), join.to());
        registrations.giveBack(records.registered(join.id()), join.from(), join.to(), staying);
        records.undone(join.id(), by);
        audit.write(AuditEntry.of(AuditAction.CLAIM_GIVEN_BACK, AuditObject.ACCOUNT, join.from()).by(by).forWhom(join.to()).with("ideas", moved.ideas().size()).with("join", Id.of(join.id())));
    }

    private Join locked(long id, long person) {
        Join join = records.get(id).filter(found -> found.to() == person && found.whole()).orElseThrow(Refusals::notFound);
        lock(join);
        return records.get(id).orElseThrow();
    }

    private void lock(Join join) {
        accounts.takeTurn(Math.min(join.from(), join.to()));
        accounts.takeTurn(Math.max(join.from(), join.to()));
    }

    private static JoinOfMine shown(Join join) {
        return new JoinOfMine(Id.of(join.id()), join.personName(), join.ideas(), join.at(), join.at().plus(Duration.ofDays(DAYS)), join.undoneAt());
    }
}
