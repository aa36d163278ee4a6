package vn.sangkien.idea;

/** For queries over {@code idea i} that treat co-authors like the author. Nothing else of the idea is read for it. */
public final class CoAuthors {

    private CoAuthors() {
    }

    /** The condition that the person is linked as a co-author. @param person the name of a parameter, or a column */
    public static String include(String person) {
        return "EXISTS (SELECT 1 FROM idea_author w WHERE w.account_id = " + person + " AND w.idea_id = i.id)";
    }
}
