package vn.sangkien.account.client;

import java.time.Instant;
import java.util.List;

/**
 * What of a client may be changed later.
 *
 * @param addresses networks, each as {@link AddressRange} reads it; none for anywhere
 * @param perMinute how many requests it may send in a minute
 * @param expiresAt the first instant at which it may do nothing any more
 */
public record ClientTerms(String name, String ownerContact, String purpose, List<String> addresses, int perMinute, Instant expiresAt) {
}
