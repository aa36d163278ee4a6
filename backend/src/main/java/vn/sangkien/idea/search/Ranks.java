package vn.sangkien.idea.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import vn.sangkien.idea.index.IdeaDocument;
import vn.sangkien.shared.page.Cursor;

/**
 * Asks question after question until a page is full; of what each finds, the newest first. Within a rank everything is equal, so a
 * search may end with its last hit and never weighs a million titles that all begin with the same words.
 */
public final class Ranks {

    private final IndexSearcher searcher;
    private final List<Query> questions;
    private final Query filters;

    /** @param questions each finds all that the one before finds */
    public Ranks(IndexSearcher searcher, List<Query> questions, Query filters) {
        this.searcher = searcher;
        this.questions = questions;
        this.filters = filters;
    }

    private record Hit(int rank, long id) {

        Cursor cursor() {
            return Cursor.of(rank, id);
        }
    }

    /** @param after the last that was seen; null for the first page */
    public Found after(Cursor after, int limit) throws IOException {
        var hits = new ArrayList<Hit>();
        int first = after == null ? 0 : after.rank(questions.size());
        for (int rank = first; rank < questions.size() && hits.size() <= limit; rank++) {
            FieldDoc place = after == null || rank > first ? null : new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {after.id()});
            int wanted = limit + 1 - hits.size();
            for (ScoreDoc found : searcher.search(question(rank), new TopFieldCollectorManager(IdeaDocument.NEWEST_FIRST, wanted, place, wanted)).scoreDocs) {
                hits.add(new Hit(rank, (Long) ((FieldDoc) found).fields[0]));
            }
        }
        List<Hit> page = hits.subList(0, Math.min(limit, hits.size()));
        return new Found(page.stream().map(Hit::id).toList(), hits.size() <= limit ? null : page.get(limit - 1).cursor());
    }

    /** Every one, in the order of the pages; eight bytes each. */
    public long[] all() throws IOException {
        var found = LongStream.empty();
        for (int rank = 0; rank < questions.size(); rank++) {
            found = LongStream.concat(found, LongStream.of(searcher.search(question(rank), new Ids())));
        }
        return found.toArray();
    }

    /** The ids of all that a question finds, the newest first. */
    private static final class Ids implements CollectorManager<IdsOfSlice, long[]> {

        @Override
        public IdsOfSlice newCollector() {
            return new IdsOfSlice();
        }

        @Override
        public long[] reduce(Collection<IdsOfSlice> slices) {
            long[] oldestFirst = slices.stream().flatMapToLong(slice -> slice.ids.build()).sorted().toArray();
            for (int i = 0, last = oldestFirst.length - 1; i < last; i++, last--) {
                long id = oldestFirst[i];
                oldestFirst[i] = oldestFirst[last];
                oldestFirst[last] = id;
            }
            return oldestFirst;
        }
    }

    private static final class IdsOfSlice extends SimpleCollector {

        private final LongStream.Builder ids = LongStream.builder();
        private NumericDocValues values;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = DocValues.getNumeric(leaf.reader(), IdeaDocument.ID);
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                ids.add(values.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private Query question(int rank) {
        var question = new BooleanQuery.Builder().add(questions.get(rank), Occur.FILTER).add(filters, Occur.FILTER);
        if (rank > 0) {
            question.add(questions.get(rank - 1), Occur.MUST_NOT);
        }
        return question.build();
    }
}
