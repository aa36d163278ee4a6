package vn.sangkien.account;

/** What somebody has to do before they may do anything else. */
public enum Duty {
    /** Somebody else knows the password. */
    NEW_PASSWORD,
    /** This installation wants a second step from everybody who holds a role. */
    SECOND_FACTOR
}
