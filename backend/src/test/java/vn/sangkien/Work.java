package vn.sangkien;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.sangkien.shared.problem.DomainException;

/** What a step costs, counted and not timed: however busy the machine is, the numbers are the same. */
@ApplicationScoped
public class Work {

    /** The readings between the first and the last one, with that. */
    private static final int COUNTING = 3;

    private final EntityManager database;

    Work(EntityManager database) {
        this.database = database;
    }

    /**
     * @param statements sent to the database
     * @param rows       that the database read for them
     */
    public record Done(long statements, long rows) {
    }

    /** In one transaction, so on one connection, whose own counters tell. A refusal is an end like any other. */
    public Done of(Runnable step) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long statements = counter("Questions");
            long rows = counter("Handler_read%");
            try {
                step.run();
            } catch (DomainException refused) {
                // What it costs to be refused is what is asked.
            }
            database.flush();
            long read = counter("Handler_read%") - rows;
            return new Done(counter("Questions") - statements - COUNTING, read - rowsOfCounting());
        });
    }

    private long rowsOfCounting() {
        long before = counter("Handler_read%");
        return counter("Handler_read%") - before;
    }

    private long counter(String name) {
        return ((Number) database.createNativeQuery("SELECT CAST(SUM(VARIABLE_VALUE) AS SIGNED) FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME LIKE ?1")
                .setParameter(1, name).getSingleResult()).longValue();
    }
}
