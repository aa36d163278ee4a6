package vn.sangkien.idea.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.index.IdeaDocument;
import vn.sangkien.idea.index.IdeaIndex;
import vn.sangkien.idea.index.IdeaIndexer;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitRef;

/** Asks the index for ids and the database for what is shown of them. */
@ApplicationScoped
class IdeaSearch {

    static final Listing LIST = new Listing("idea-search");

    private static final String SHOWN = "i.id, i.number, i.title, i.field, u.id AS unit_id, u.code, u.name, i.state, i.submitted_at";

    private final IdeaIndex index;
    private final IdeaIndexer indexer;
    private final Visibility visibility;
    private final CampaignService campaigns;

    IdeaSearch(IdeaIndex index, IdeaIndexer indexer, Visibility visibility, CampaignService campaigns) {
        this.index = index;
        this.indexer = indexer;
        this.visibility = visibility;
        this.campaigns = campaigns;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 503 until this node has opened its index */
    IdeaHits find(SearchRequest request, Caller caller) {
        request.requireOrder();
        request.requireSearched();
        Cursor after = LIST.after(request.cursor());
        Words words = words(request);
        if (words == null) {
            return new IdeaHits(List.of(), null, indexer.progress());
        }
        Query filters = filters(request, Viewer.of(caller));
        Found found = index.ask(searcher -> new Ranks(searcher, words.questions(), filters).after(after, request.limit()));
        Map<Long, IdeaHit> hits = new HashMap<>();
        visibility.rows(SHOWN, found.ids(), caller).forEach(row -> hits.put((Long) row[0], hit(row)));
        return new IdeaHits(found.ids().stream().filter(hits::containsKey).map(hits::get).toList(),
                found.next() == null ? null : LIST.text(found.next()), indexer.progress());
    }

    /**
     * All that {@link #find} would show, page after page, in its order.
     *
     * @throws vn.sangkien.shared.problem.DomainException 503 until this node's index has every idea: a page that is short says so, a file would not
     */
    long[] all(SearchRequest request, Viewer viewer) {
        if (indexer.progress() < 1) {
            throw Refusals.unavailable();
        }
        Words words = words(request);
        if (words == null) {
            return new long[0];
        }
        Query filters = filters(request, viewer);
        return index.ask(searcher -> new Ranks(searcher, words.questions(), filters).all());
    }

    /** Null when something was typed that has no words. */
    private static Words words(SearchRequest request) {
        Words words = Words.of(request.q() == null ? "" : request.q());
        return words.none() && request.q() != null && !request.q().isBlank() ? null : words;
    }

    private Query filters(SearchRequest request, Viewer viewer) {
        var query = new BooleanQuery.Builder();
        query.add(visibility.query(viewer), Occur.FILTER);
        filter(query, IdeaDocument.CAMPAIGN, request.campaign() == null ? campaigns.current() : request.campaign().value());
        filter(query, IdeaDocument.FIELD, request.field());
        filter(query, IdeaDocument.PHASE, Id.valueOrNull(request.phase()));
        filter(query, IdeaDocument.STATE, request.state());
        filter(query, IdeaDocument.BLOCK, request.block());
        if (request.unit() != null) {
            visibility.within(List.of(request.unit().value())).ifPresent(below -> query.add(below, Occur.FILTER));
        }
        if (request.from() != null || request.until() != null) {
            query.add(LongField.newRangeQuery(IdeaDocument.SUBMITTED_AT, begin(request.from(), 0, Long.MIN_VALUE),
                    begin(request.until(), 1, Long.MAX_VALUE) - 1), Occur.FILTER);
        }
        return query.build();
    }

    private static void filter(BooleanQuery.Builder query, String name, Object value) {
        if (value != null) {
            query.add(new TermQuery(new Term(name, value.toString())), Occur.FILTER);
        }
    }

    /** In milliseconds, as the index keeps it. */
    private static long begin(LocalDate day, int later, long none) {
        return day == null ? none : day.plusDays(later).atStartOfDay(Time.ZONE).toInstant().toEpochMilli();
    }

    private static IdeaHit hit(Object[] row) {
        return new IdeaHit(Id.of((Long) row[0]), (String) row[1], (String) row[2], row[3] == null ? null : IdeaField.valueOf((String) row[3]),
                UnitRef.of((Long) row[4], (String) row[5], (String) row[6]), IdeaState.valueOf((String) row[7]), Time.ofColumn(row[8]));
    }
}
