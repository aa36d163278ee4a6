package vn.sangkien.idea.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sangkien.shared.transaction.Atomic;

/** All that a search finds, for lists that are taken away: which ideas, as the index has it at one moment, and then their lines, so many at once. */
@ApplicationScoped
public class SearchedIdeas {

    private final IdeaSearch search;
    private final Visibility visibility;

    SearchedIdeas(IdeaSearch search, Visibility visibility) {
        this.search = search;
        this.visibility = visibility;
    }

    /** @throws vn.sangkien.shared.problem.InvalidFieldsException for a state or days that are not searched */
    public void require(SearchRequest request) {
        request.requireOrder();
        request.requireSearched();
    }

    /** @throws vn.sangkien.shared.problem.DomainException 503 until this node has opened its index */
    public long[] find(SearchRequest request, Viewer viewer) {
        return search.all(request, viewer);
    }

    /**
     * The lines of those that the viewer may see at this moment, in the order of their ids here.
     *
     * @param naming the subtrees in which people are named; null for no names at all
     */
    @Atomic
    public List<IdeaLine> lines(long[] ids, Viewer viewer, Collection<Long> naming) {
        Map<Long, IdeaLine> lines = new HashMap<>();
        visibility.rows(columns(viewer, naming), Arrays.stream(ids).boxed().toList(), viewer).forEach(row -> lines.put((Long) row[0], IdeaLine.of(row, naming != null)));
        return Arrays.stream(ids).mapToObj(lines::get).filter(Objects::nonNull).toList();
    }

    private static String columns(Viewer viewer, Collection<Long> naming) {
        String shown = IdeaLine.COLUMNS + ", " + below(viewer.scope()) + " AS inside";
        return naming == null ? shown : shown + IdeaLine.PEOPLE + ", " + below(naming) + " AS named";
    }

    /** Whether the idea's unit lies in one of the subtrees. */
    private static String below(Collection<Long> tops) {
        return tops.isEmpty() ? "FALSE" : "EXISTS (SELECT 1 FROM unit_ancestor b WHERE b.unit_id = i.unit_id AND b.ancestor_id IN ("
                + tops.stream().sorted().map(Object::toString).collect(Collectors.joining(", ")) + "))";
    }
}
