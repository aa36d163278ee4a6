package vn.sangkien.account.factor;

/**
 * A secret that is shown once.
 *
 * @param address the same as the app reads it
 * @param picture that address as a QR code, an SVG
 */
record SecondFactorOffer(String secret, String address, String picture) {

    @Override
    public String toString() {
        return "SecondFactorOffer[…]";
    }
}
