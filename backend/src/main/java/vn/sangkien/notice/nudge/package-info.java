/** Nudges ("đôn đốc"): a unit that will miss its target hears so from above, with its figures, once a week at most. */
package vn.sangkien.notice.nudge;
