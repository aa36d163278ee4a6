package vn.sangkien.idea.lookalike;

/** How much of the wording of two ideas is the same. */
public enum Likeness {
    NEAR_IDENTICAL, SIMILAR
}
