package vn.sangkien.unit.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.sangkien.unit.UnitEdited;
import vn.sangkien.unit.UnitWordsChanged;
import vn.sangkien.unit.UnitsChanged;

/** Whoever changes a unit on this node finds it changed as soon as the transaction is committed. */
@ApplicationScoped
class OwnChanges {

    /** More, as in an import, are left to the next look, which takes them up together. */
    private static final int MOST = 200;
    private static final Logger LOG = Logger.getLogger(OwnChanges.class);

    private final UnitSearch search;
    private final TransactionSynchronizationRegistry transaction;

    OwnChanges(UnitSearch search, TransactionSynchronizationRegistry transaction) {
        this.search = search;
        this.transaction = transaction;
    }

    void changed(@Observes UnitsChanged units) {
        afterCommit(units.unitIds());
    }

    void changed(@Observes UnitEdited unit) {
        afterCommit(List.of(unit.unitId()));
    }

    void changed(@Observes UnitWordsChanged unit) {
        afterCommit(List.of(unit.unitId()));
    }

    /** Once for each transaction, however many changes it makes. */
    private void afterCommit(List<Long> ids) {
        var changes = (Changes) transaction.getResource(this);
        if (changes == null) {
            changes = new Changes(search, new HashSet<>());
            transaction.putResource(this, changes);
            transaction.registerInterposedSynchronization(changes);
        }
        changes.ids.addAll(ids);
    }

    private record Changes(UnitSearch search, Set<Long> ids) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing is to be seen before the commit.
        }

        /** The change stands whatever happens here, and the next look mends it. */
        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && ids.size() <= MOST) {
                try {
                    search.takeUp(ids);
                } catch (RuntimeException failure) {
                    LOG.warn("the index of units takes up a change at the next look", failure);
                }
            }
        }
    }
}
