package vn.sangkien.unit;

/** What a union of level {@link UnitLevel#UPPER} is made of. */
public enum UpperKind {
    DISTRICT, LOCAL_SECTOR, INDUSTRIAL_ZONE, COMMUNE
}
