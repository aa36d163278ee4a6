package vn.sangkien.unit;

/** The two halves of the programme that have targets of their own. */
public enum Block {
    ENTERPRISE("Doanh nghiệp"), PUBLIC_SERVICE("Hành chính sự nghiệp");

    private final String vi;

    Block(String vi) {
        this.vi = vi;
    }

    /** Its name in Vietnamese. */
    public String vi() {
        return vi;
    }
}
