package vn.sangkien.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.GrantService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.idea.CoAuthors;
import vn.sangkien.idea.IdeaDecisions;
import vn.sangkien.idea.Officer;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** Who has which idea on the desk. Whoever changes that has locked the idea first, so two never take the same one. */
@ApplicationScoped
class Claims {

    private static final String REVIEWERS = """
            SELECT DISTINCT p.id, p.display_name FROM idea i JOIN unit_ancestor a ON a.unit_id = i.unit_id
            JOIN role_grant g ON g.unit_id = a.ancestor_id AND g.role IN ('UNIT_OFFICER', 'REVIEWER') AND g.starts_at <= ?2 AND (g.ends_at IS NULL OR g.ends_at > ?2)
            JOIN account p ON p.id = g.account_id AND p.state = 'ACTIVE'
            WHERE i.id = ?1 AND p.id NOT IN (i.author_id, i.operator_id) AND NOT %s ORDER BY p.display_name, p.id""".formatted(CoAuthors.include("p.id"));
    private static final int MOST_REVIEWERS = 100;

    private final EntityManager database;
    private final IdeaDecisions decisions;
    private final AccountService accounts;
    private final GrantService grants;
    private final Audit audit;
    private final Clock clock;

    Claims(EntityManager database, IdeaDecisions decisions, AccountService accounts, GrantService grants, Audit audit, Clock clock) {
        this.database = database;
        this.decisions = decisions;
        this.accounts = accounts;
        this.grants = grants;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The officer takes the idea up, or goes on with it; it is IN_REVIEW from then on.
     *
     * @param word to take it over from somebody else
     * @throws DomainException 409 {@code claimed} when somebody else has it and no word is given, else as {@link IdeaDecisions#takeUp}
     */
    @Atomic
    ClaimResponse take(long idea, String word, Officer officer) {
        decisions.takeUp(idea, officer);
        Instant now = clock.instant();
        Claim claim = find(idea).orElseGet(() -> new Claim(idea));
        if (!claim.holds(now)) {
            claim.take(officer.id(), now);
        } else if (claim.isOf(officer.id())) {
            claim.renew(now);
        } else if (word == null) {
            throw claimed(claim);
        } else {
            claim.takeOver(officer.id(), word, now);
        }
        return saved(claim, officer);
    }

    /** Gives the idea to another reviewer, from wherever it lies. @throws DomainException 422 {@code not-a-reviewer}, else as {@link #take} */
    @Atomic
    ClaimResponse give(long idea, long reviewer, String word, Officer officer) {
        decisions.takeUp(idea, officer);
        decisions.requireMayDecide(idea, new Officer(reviewer, grants.unitsAs(reviewer, Officer.ROLES)));
        Claim claim = find(idea).orElseGet(() -> new Claim(idea));
        claim.give(reviewer, officer.id(), word, clock.instant());
        audit.write(AuditEntry.of(AuditAction.IDEA_ASSIGNED, AuditObject.IDEA, idea).by(officer.id()).forWhom(reviewer).because(word));
        return saved(claim, officer);
    }

    /** Lays the officer's own claim down; there may be none. */
    @Atomic
    void release(long idea, Officer officer) {
        database.createQuery("delete from Claim c where c.ideaId = ?1 and c.holderId = ?2").setParameter(1, idea).setParameter(2, officer.id()).executeUpdate();
    }

    /** Who may decide on the idea, without its author and whoever entered it. */
    List<Reviewer> reviewers(long idea) {
        List<?> rows = database.createNativeQuery(REVIEWERS).setParameter(1, idea).setParameter(2, clock.instant()).setMaxResults(MOST_REVIEWERS).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Reviewer(Id.of(((Number) row[0]).longValue()), (String) row[1])).toList();
    }

    Optional<ClaimResponse> of(long idea, long caller) {
        return find(idea).filter(claim -> claim.holds(clock.instant())).map(claim -> described(claim, caller));
    }

    /** @throws DomainException 409 {@code claimed} */
    void requireNotOfAnother(long idea, long person) {
        find(idea).filter(claim -> claim.holds(clock.instant()) && !claim.isOf(person)).ifPresent(claim -> {
            throw claimed(claim);
        });
    }

    void forget(long idea) {
        find(idea).ifPresent(database::remove);
    }

    private Optional<Claim> find(long idea) {
        return Optional.ofNullable(database.find(Claim.class, idea));
    }

    private ClaimResponse saved(Claim claim, Officer officer) {
        if (!database.contains(claim)) {
            database.persist(claim);
        }
        return described(claim, officer.id());
    }

    private ClaimResponse described(Claim claim, long caller) {
        return ClaimResponse.of(claim, names(claim), caller);
    }

    private Map<Long, String> names(Claim claim) {
        return accounts.names(Stream.of(claim.holderId(), claim.givenBy(), claim.takenFrom()).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private DomainException claimed(Claim claim) {
        String name = names(claim).getOrDefault(claim.holderId(), "—");
        var properties = new HashMap<String, Object>(Map.of("holderName", name));
        properties.put("until", claim.until());
        return new DomainException(Category.CONFLICT, "claimed",
                new Text("Người khác đang xét", "Somebody else has it"),
                new Text(name + " đang xét sáng kiến này. Hãy chọn sáng kiến khác, hoặc nhận lại kèm một lời nhắn.",
                        name + " has this idea on the desk. Pick another one, or take it over with a word."), properties);
    }
}
