package vn.sangkien.unit;

/** Where a unit stands in the organisation, from the confederation down to a section of a grassroots union. */
public enum UnitLevel {
    NATIONAL("Tổng Liên đoàn"), PROVINCE("LĐLĐ tỉnh, thành phố"), CENTRAL_SECTOR("Công đoàn ngành trung ương"), CORPORATION("Công đoàn tổng công ty"),
    UPPER("Công đoàn cấp trên trực tiếp cơ sở"), GRASSROOTS("Công đoàn cơ sở"), SECTION("Công đoàn bộ phận, tổ công đoàn");

    private final String vi;

    UnitLevel(String vi) {
        this.vi = vi;
    }

    /** Its name in Vietnamese. */
    public String vi() {
        return vi;
    }

    /** Whether a unit of this level belongs directly below one of the other. */
    public boolean mayHangUnder(UnitLevel above) {
        return switch (this) {
            case NATIONAL -> false;
            case PROVINCE, CENTRAL_SECTOR -> above == NATIONAL;
            case CORPORATION -> above == NATIONAL || above == CENTRAL_SECTOR;
            case UPPER -> above == PROVINCE || above == CENTRAL_SECTOR || above == CORPORATION;
            case GRASSROOTS -> above.ordinal() < GRASSROOTS.ordinal();
            case SECTION -> above == GRASSROOTS || above == SECTION;
        };
    }
}
