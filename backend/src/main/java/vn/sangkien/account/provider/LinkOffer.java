package vn.sangkien.account.provider;

/**
 * A code is on its way to the account's own contact.
 *
 * @param ticket    what proves the account elsewhere
 * @param requestId what the code must be sent back with
 * @param contact   shortened
 */
record LinkOffer(String ticket, String requestId, String contact) {

    @Override
    public String toString() {
        return "LinkOffer[…]";
    }
}
