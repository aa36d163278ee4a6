package vn.sangkien.unit;

/** Where a unit stands in the organisation, from the confederation down to a section of a grassroots union. */
public enum UnitLevel {
    NATIONAL, PROVINCE, CENTRAL_SECTOR, CORPORATION, UPPER, GRASSROOTS, SECTION
}
