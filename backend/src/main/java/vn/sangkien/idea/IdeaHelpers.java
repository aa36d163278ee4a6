package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Who of the staff changed something in a text that is somebody else's. */
@ApplicationScoped
class IdeaHelpers {

    private final EntityManager database;

    IdeaHelpers(EntityManager database) {
        this.database = database;
    }

    /** @return whether they had not changed that part of it before */
    boolean add(long idea, long helper, String field, Instant now) {
        return database.createNativeQuery("INSERT IGNORE INTO idea_help (idea_id, helper_id, field, since) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, idea).setParameter(2, helper).setParameter(3, field).setParameter(4, now).executeUpdate() == 1;
    }

    /** Four eyes: nobody decides on what they wrote, wrote with others, entered, or helped to write. */
    boolean concerns(Idea idea, long person) {
        return idea.involves(person) || !database.createNativeQuery("SELECT 1 FROM idea_help WHERE idea_id = ?1 AND helper_id = ?2 LIMIT 1")
                .setParameter(1, idea.id()).setParameter(2, person).getResultList().isEmpty();
    }
}
