package vn.sangkien.account.session;

/** @param expiresIn seconds */
record TokenResponse(String accessToken, long expiresIn) {
}
