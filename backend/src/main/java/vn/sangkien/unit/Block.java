package vn.sangkien.unit;

/** The two halves of the programme that have targets of their own. */
public enum Block {
    ENTERPRISE, PUBLIC_SERVICE
}
