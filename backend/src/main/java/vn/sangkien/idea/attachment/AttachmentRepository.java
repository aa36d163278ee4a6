package vn.sangkien.idea.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sangkien.shared.store.StoredName;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, Long> {

    /** Whoever changes it at the same moment waits. */
    Optional<Attachment> locked(long ideaId, long id) {
        return find("id = ?1 and ideaId = ?2", id, ideaId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Those that people may open. */
    List<Attachment> ready(long ideaId) {
        return list("ideaId = ?1 and state = READY order by id", ideaId);
    }

    /** The person's own that are still on their way. */
    List<Attachment> arriving(long ideaId, long person, Instant now) {
        return list("ideaId = ?1 and state = UPLOADING and uploadedBy = ?2 and expiresAt > ?3 order by id", ideaId, person, now);
    }

    /** The same as the database has them at this moment, whatever the transaction has read before. */
    List<Attachment> arrivingLocked(long ideaId, long person, Instant now) {
        return find("ideaId = ?1 and state = UPLOADING and uploadedBy = ?2 and expiresAt > ?3 order by id", ideaId, person, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Those that take up one of the places of the idea. */
    long taken(long ideaId, boolean recognition, Instant now) {
        return count("ideaId = ?1 and kind " + (recognition ? "=" : "<>") + " RECOGNITION and (state = READY or state = UPLOADING and expiresAt > ?2)", ideaId, now);
    }

    /** What has arrived of it, in order. */
    List<StoredName> parts(long id) {
        @SuppressWarnings("unchecked")
        List<Object> names = getEntityManager().createNativeQuery("SELECT stored_as FROM attachment_part WHERE attachment_id = ?1 ORDER BY position")
                .setParameter(1, id).getResultList();
        return names.stream().map(name -> new StoredName(name.toString())).toList();
    }

    void addPart(long id, int position, int bytes, StoredName storedAs) {
        getEntityManager().createNativeQuery("INSERT INTO attachment_part (attachment_id, position, bytes, stored_as) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, id).setParameter(2, position).setParameter(3, bytes).setParameter(4, storedAs.value()).executeUpdate();
    }

    void removeParts(long id) {
        getEntityManager().createNativeQuery("DELETE FROM attachment_part WHERE attachment_id = ?1").setParameter(1, id).executeUpdate();
    }

    /** Unfinished and refused ones whose time is over; their parts are waste by themselves. */
    void removeExpired(Instant now) {
        getEntityManager().createNativeQuery("DELETE FROM attachment WHERE state IN ('UPLOADING', 'REFUSED') AND expires_at < ?1 LIMIT 1000")
                .setParameter(1, now).executeUpdate();
    }

    /** What somebody sent for ideas that nobody ever handed in. */
    List<Attachment> ofNeverHandedIn(long person) {
        return getEntityManager().createNativeQuery("SELECT a.* FROM attachment a JOIN idea i ON i.id = a.idea_id WHERE a.uploaded_by = ?1 AND a.state <> 'REMOVED' AND i.submitted_at IS NULL",
                Attachment.class).setParameter(1, person).getResultList();
    }

    /** Keeps what kind of file it is. */
    void renameAllOf(long person) {
        flush();
        getEntityManager().createNativeQuery("UPDATE attachment SET name = IF(LOCATE('.', name) = 0, 'tep', CONCAT('tep.', RIGHT(SUBSTRING_INDEX(name, '.', -1), 10))) WHERE uploaded_by = ?1")
                .setParameter(1, person).executeUpdate();
    }
}
