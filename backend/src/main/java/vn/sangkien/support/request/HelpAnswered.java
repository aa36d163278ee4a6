package vn.sangkien.support.request;

import java.time.Instant;

/** A team wrote to somebody with an account who has not looked since. @param asks whether they have to answer */
public record HelpAnswered(long caseId, long requesterId, boolean asks, Instant at) {
}
