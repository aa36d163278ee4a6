package vn.sangkien.unit.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.account.Role;
import vn.sangkien.shared.transaction.RunAgainException;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, Long> {

    /** Of the unit and all below it, the newest first. */
    List<Invitation> below(long unit, Long before, int limit) {
        return getEntityManager().createQuery("select i from Invitation i where i.id < ?2 and i.unitId in"
                        + " (select a.unitId from UnitAncestor a where a.ancestorId = ?1) order by i.id desc", Invitation.class)
                .setParameter(1, unit).setParameter(2, before == null ? Long.MAX_VALUE : before).setMaxResults(limit).getResultList();
    }

    /** For the rest of the transaction nobody else changes it. */
    Optional<Invitation> locked(long id) {
        return Optional.ofNullable(findById(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Invitation> open(String codeHash, Instant now) {
        return find("codeHash = ?1 and acceptedAt is null and cancelledAt is null and validUntil > ?2", codeHash, now).firstResultOptional();
    }

    /** Of many at once one does it. */
    boolean take(String codeHash, Instant now) {
        return update("acceptedAt = ?2 where codeHash = ?1 and acceptedAt is null and cancelledAt is null and validUntil > ?2", codeHash, now) > 0;
    }

    Invitation taken(String codeHash) {
        return find("codeHash", codeHash).firstResult();
    }

    /** The one for the same that nobody has accepted or cancelled; it may have expired. There are no two (the database refuses them). */
    Optional<Invitation> waiting(String contactKey, long unit, Role role) {
        return find("contactKey = ?1 and unitId = ?2 and role = ?3 and acceptedAt is null and cancelledAt is null", contactKey, unit, role).firstResultOptional();
    }

    /** Unless somebody has just accepted it. */
    void cancelOpen(long id, Instant now) {
        update("cancelledAt = ?2 where id = ?1 and acceptedAt is null and cancelledAt is null", id, now);
    }

    /** @throws vn.sangkien.shared.transaction.RunAgainException when somebody else invited to the same at this moment */
    void add(Invitation invitation) {
        try {
            persistAndFlush(invitation);
        } catch (ConstraintViolationException taken) {
            throw RunAgainException.ifTaken(taken);
        }
    }

    long sentBy(long account, Instant since) {
        return count("invitedBy = ?1 and invitedAt > ?2", account, since);
    }
}
