package vn.sangkien.idea;

/**
 * What each version of the form asked. The number is kept with an idea when it is handed in, so that nobody wonders later why an answer
 * is missing that was never asked for. A form that asks something else is another version.
 */
enum FormVersion {
    /** Unit, title, type, field, direct worker, first day, problem, description, conditions, benefit. */
    FIRST,
    /** Also the people who made it together and their shares, the author's word on its recognition, and what is confidential. */
    WITH_AUTHORS;

    static final FormVersion NOW = WITH_AUTHORS;

    int number() {
        return ordinal() + 1;
    }
}
