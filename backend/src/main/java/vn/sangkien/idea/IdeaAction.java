package vn.sangkien.idea;

/** What the caller may do with an idea now. */
enum IdeaAction {
    EDIT, SUBMIT, WITHDRAW, DECIDE, ASK_LATE, ENTER_LATE, CHOOSE_PUBLICATION, DISOWN
}
