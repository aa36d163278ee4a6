package vn.sangkien.unit;

/** Where a unit stands in the organisation, from the confederation down to a section of a grassroots union. */
public enum UnitLevel {
    NATIONAL, PROVINCE, CENTRAL_SECTOR, CORPORATION, UPPER, GRASSROOTS, SECTION;

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
