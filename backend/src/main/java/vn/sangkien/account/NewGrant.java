package vn.sangkien.account;

import java.time.Instant;

/** A right that somebody gives somebody else, and why. @param endsAt the first instant without it; null for no end */
public record NewGrant(long accountId, Role role, long unitId, Instant startsAt, Instant endsAt, long givenBy, String reason) {
}
