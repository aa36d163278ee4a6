package vn.sangkien.shared.transaction;

import java.sql.SQLException;
import java.util.Set;

/** Tells failures that pass when the whole transaction is run again from those that stay. */
public final class Transience {

    /** Deadlock, lock wait, changed since snapshot, lost certification, node not ready, server going down. */
    private static final Set<Integer> CODES = Set.of(1213, 1205, 1020, 1180, 1047, 1053);

    private Transience() {
    }

    /** Looks for the database's own code anywhere in the chain: the classes around it differ from layer to layer. */
    public static boolean of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RunAgainException || cause instanceof SQLException sql && transientSql(sql)) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (of(suppressed)) {
                    return true;
                }
            }
            if (cause.getCause() == cause) {
                return false;
            }
        }
        return false;
    }

    /** Whether no connection became free in time. Trying again at once would only lengthen the queue; the caller may, later. */
    public static boolean ofTheQueue(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof SQLException && cause.getMessage() != null && cause.getMessage().contains("cquisition timeout")) {
                return true;
            }
        }
        return false;
    }

    private static boolean transientSql(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return CODES.contains(failure.getErrorCode()) || state.startsWith("08") || state.startsWith("40") || state.equals("25S03");
    }
}
