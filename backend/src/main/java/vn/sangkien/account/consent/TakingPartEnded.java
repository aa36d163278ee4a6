package vn.sangkien.account.consent;

/** Somebody took back that the programme may use what they send; told in the transaction in which they did. */
public record TakingPartEnded(long account) {
}
