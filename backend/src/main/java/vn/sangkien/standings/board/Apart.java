package vn.sangkien.standings.board;

/** Why a unit is listed after the ranked ones, without a rank (product rule 5.7). */
public enum Apart {
    NO_TARGET, SMALL_TARGET, SMALL_HEADCOUNT, NO_GRASSROOTS
}
