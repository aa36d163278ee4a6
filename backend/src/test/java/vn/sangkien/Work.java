package vn.sangkien;

import com.sun.management.ThreadMXBean;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import vn.sangkien.shared.problem.DomainException;

/** What a step costs, counted and not timed: however busy the machine is, the numbers are the same. */
@ApplicationScoped
public class Work {

    /** The readings between the first and the last one, with that. */
    private static final int COUNTING = 3;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final EntityManager database;

    Work(EntityManager database) {
        this.database = database;
    }

    /**
     * @param statements sent to the database
     * @param rows       that the database read for them
     * @param megabytes  of memory worked through by this thread, rounded; a password's hash takes many
     */
    public record Done(long statements, long rows, long megabytes) {
    }

    /** In one transaction, so on one connection, whose own counters tell. A refusal is an end like any other. */
    public Done of(Runnable step) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long statements = counter("Questions");
            long rows = counter("Handler_read%");
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            try {
                step.run();
            } catch (DomainException refused) {
                // What it costs to be refused is what is asked.
            }
            database.flush();
            long worked = THREADS.getCurrentThreadAllocatedBytes() - bytes;
            long read = counter("Handler_read%") - rows;
            return new Done(counter("Questions") - statements - COUNTING, read - rowsOfCounting(), Math.round(worked / 1048576.0));
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
