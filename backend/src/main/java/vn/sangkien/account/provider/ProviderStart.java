package vn.sangkien.account.provider;

/** Where the browser goes to sign in. */
record ProviderStart(String address) {
}
