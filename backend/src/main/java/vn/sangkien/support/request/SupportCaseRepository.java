package vn.sangkien.support.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class SupportCaseRepository implements PanacheRepositoryBase<SupportCase, Long> {

    private static final String IN_SCOPE = " exists (select 1 from UnitAncestor a where a.unitId = c.deskId and a.ancestorId in :tops)";

    /** How many the person has opened on that day. */
    int countOn(long person, LocalDate day) {
        return (int) count("requesterId = ?1 and turn.openedOn = ?2", person, day);
    }

    /** The latest first. */
    List<SupportCase> of(long person, Cursor after, int limit) {
        return find("requesterId = ?1 and id < ?2 order by id desc", person, after == null ? Long.MAX_VALUE : after.id()).page(0, limit + 1).list();
    }

    /** In the order of the ids. */
    List<SupportCase> all(List<Long> ids) {
        Map<Long, SupportCase> found = ids.isEmpty() ? Map.of() : list("id in ?1", ids).stream().collect(Collectors.toMap(SupportCase::id, request -> request));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** When the person asked it, or answers for its desk. */
    Optional<SupportCase> visible(long id, long person, Collection<Long> tops) {
        return own(id, person).or(() -> staffed(id, tops));
    }

    Optional<SupportCase> own(long id, long person) {
        return find("id = ?1 and requesterId = ?2", id, person).firstResultOptional();
    }

    Optional<SupportCase> staffed(long id, Collection<Long> tops) {
        return tops.isEmpty() ? Optional.empty()
                : find("from SupportCase c where c.id = :id and" + IN_SCOPE, Map.of("id", id, "tops", tops)).firstResultOptional();
    }

    /** The person's latest question by which a team may help in this draft now. */
    Optional<SupportCase> sharing(long idea, long person, Instant now) {
        return find("subject.ideaId = ?1 and requesterId = ?2 and sharedUntil > ?3 order by id desc", idea, person, now).firstResultOptional();
    }

    /** For the rest of the transaction nobody else changes it. */
    SupportCase locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What the person is to go on with. */
    List<SupportCase> heldBy(long person) {
        return list("assigneeId = ?1 and state in ?2 order by id", person, List.of(CaseState.ASSIGNED, CaseState.WAITING_WORKER));
    }

    List<SupportCase> unfinishedOn(long desk) {
        return list("deskId = ?1 and state <> ?2 order by id", desk, CaseState.CLOSED);
    }

    /** Those from the unit's subtree that lie where there is no team. */
    List<SupportCase> withoutTeamBelow(long unit) {
        return list("from SupportCase c where c.state <> ?2 and exists (select 1 from UnitAncestor a where a.unitId = c.unitId and a.ancestorId = ?1)"
                + " and not exists (select 1 from SupportTeam t where t.unitId = c.deskId) order by c.id", unit, CaseState.CLOSED);
    }

    /** Resolved and quiet since then. */
    List<SupportCase> resolvedBefore(Instant last, int most) {
        return find("state = ?1 and waitingSince < ?2 order by waitingSince, id", CaseState.RESOLVED, last).page(0, most).list();
    }

    List<SupportCase> allOf(long person) {
        return list("requesterId = ?1 order by id", person);
    }

    void add(SupportMessage message) {
        getEntityManager().persist(message);
    }

    /** The first first. */
    List<SupportMessage> messages(long caseId, Cursor after, int limit) {
        return getEntityManager().createQuery("from SupportMessage m where m.caseId = ?1 and m.id > ?2 order by m.id", SupportMessage.class)
                .setParameter(1, caseId).setParameter(2, after == null ? 0L : after.id()).setMaxResults(limit + 1).getResultList();
    }

    /** The questions with which the requests began; those whose words are gone are absent. */
    Map<Long, String> questions(Collection<Long> cases) {
        return cases.isEmpty() ? Map.of() : getEntityManager().createQuery("select m.caseId, m.text from SupportMessage m where m.text is not null"
                        + " and m.id in (select min(f.id) from SupportMessage f where f.caseId in ?1 group by f.caseId)", Object[].class)
                .setParameter(1, cases).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    int forgetContactsClosedBefore(Instant last, int most) {
        return getEntityManager().createNativeQuery("UPDATE support_case SET name = NULL, phone = NULL WHERE state = 'CLOSED' AND waiting_since < ?1"
                + " AND (name IS NOT NULL OR phone IS NOT NULL) LIMIT ?2").setParameter(1, last).setParameter(2, most).executeUpdate();
    }

    /** @return whether nobody had told the requester since they last looked */
    boolean markTold(long id, Instant now) {
        return getEntityManager().createNativeQuery("UPDATE support_case SET told_at = ?2 WHERE id = ?1 AND told_at IS NULL")
                .setParameter(1, id).setParameter(2, now).executeUpdate() == 1;
    }

    boolean clearTold(long id) {
        return getEntityManager().createNativeQuery("UPDATE support_case SET told_at = NULL WHERE id = ?1 AND told_at IS NOT NULL").setParameter(1, id).executeUpdate() == 1;
    }

    void forgetWordsOf(long person) {
        getEntityManager().createQuery("update SupportMessage m set m.text = null where m.authorId = ?1 and m.part = WORKER").setParameter(1, person).executeUpdate();
    }
}
