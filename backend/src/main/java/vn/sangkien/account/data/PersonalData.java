package vn.sangkien.account.data;

import java.time.Instant;
import java.util.List;

/** A feature that keeps something about people. Each has one bean of this kind, so that nothing is forgotten when somebody asks or goes. */
public interface PersonalData {

    /** Everything that is kept about the person, in the order in which it is told. */
    List<PersonalSection> about(long account);

    /** In the transaction in which the account is erased: takes away what names the person or leads to them. What is counted stays. */
    default void erase(long account, Instant now) {
        // Many features keep only the number of the account.
    }

    /** What is removed after a time of its own, for people to read. */
    default List<KeepingTime> keepingTimes() {
        return List.of();
    }

    /** Removes some of what has been kept long enough. @return whether there may be more */
    default boolean removeExpired(Instant now, int most) {
        return false;
    }
}
