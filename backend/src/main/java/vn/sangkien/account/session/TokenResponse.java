package vn.sangkien.account.session;

/** @param expiresIn seconds */
public record TokenResponse(String accessToken, long expiresIn) {
}
