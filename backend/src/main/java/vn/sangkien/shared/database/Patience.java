package vn.sangkien.shared.database;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A server that stops answering must not hold a thread for ever. Before the application has started only its tables are changed, and
 * that takes as long as it takes: giving up in the middle would leave the next start with half a change.
 */
@Singleton
class Patience implements AgroalPoolInterceptor {

    private static final int AT_MOST_MILLIS = 60_000;

    private volatile boolean started;

    void started(@Observes @Priority(1) StartupEvent event) {
        started = true;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (started && connection.getNetworkTimeout() != AT_MOST_MILLIS) {
                connection.setNetworkTimeout(Runnable::run, AT_MOST_MILLIS);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
