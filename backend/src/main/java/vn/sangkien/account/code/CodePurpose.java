package vn.sangkien.account.code;

/** What a code was asked for; for anything else it is worth nothing. */
public enum CodePurpose {
    /** Whoever has no account yet is led on to making one. */
    SIGN_IN,
    /** A new password. */
    RESET,
    /** Linking an account elsewhere; asked for by the application alone. */
    LINK,
    /** Another phone number or e-mail address for an account; asked for by the application alone. */
    CONTACT,
    /** Agreeing to take part, for somebody for whom staff enter: who was sent it reads it out. Asked for by the application alone. */
    AGREE;

    /** Whether anybody may ask for one. */
    public boolean open() {
        return this == SIGN_IN || this == RESET;
    }
}
