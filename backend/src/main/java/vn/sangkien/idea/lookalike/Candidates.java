package vn.sangkien.idea.lookalike;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import vn.sangkien.idea.index.Fingerprint;
import vn.sangkien.idea.index.IdeaDocument;
import vn.sangkien.idea.index.IdeaIndex;

/** The few ideas that are worth an exact comparison. */
@ApplicationScoped
class Candidates {

    private static final int MOST = 40;
    private static final int FEWEST_BANDS = 8;
    private static final int LOOKED_THROUGH = 20_000;

    private final IdeaIndex index;

    Candidates(IdeaIndex index) {
        this.index = index;
    }

    /** Those of the campaign with the most bands of the fingerprint; among equals, those of the unit first. */
    List<Long> like(String body, long campaign, long unit) {
        List<BytesRef> bands = telling(Fingerprint.bands(body));
        return bands.isEmpty() ? List.of() : top(query(bands, campaign, unit), MOST);
    }

    /**
     * The bands that the fewest ideas have, as many as can be looked through quickly. What a hundred thousand ideas say in the same words
     * is a template's, and a copy shares the rare ones too.
     */
    private List<BytesRef> telling(List<BytesRef> bands) {
        return index.ask(searcher -> {
            Map<BytesRef, Integer> having = new HashMap<>();
            for (BytesRef band : bands) {
                having.put(band, searcher.getIndexReader().docFreq(new Term(IdeaDocument.BAND, band)));
            }
            List<BytesRef> rarest = having.keySet().stream().sorted(Comparator.comparing(having::get)).toList();
            int taken = 0;
            for (int ideas = 0; taken < rarest.size() && (taken < FEWEST_BANDS || ideas < LOOKED_THROUGH); taken++) {
                ideas += having.get(rarest.get(taken));
            }
            return rarest.subList(0, taken);
        });
    }

    private static Query query(List<BytesRef> bands, long campaign, long unit) {
        var some = new BooleanQuery.Builder();
        bands.forEach(band -> some.add(new ConstantScoreQuery(new TermQuery(new Term(IdeaDocument.BAND, band))), Occur.SHOULD));
        return new BooleanQuery.Builder().add(some.build(), Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(LongField.newExactQuery(IdeaDocument.UNIT, unit)), 0.5f), Occur.SHOULD)
                .add(new TermQuery(new Term(IdeaDocument.CAMPAIGN, Long.toString(campaign))), Occur.FILTER).build();
    }

    private List<Long> top(Query query, int most) {
        return index.ask(searcher -> {
            var ids = new ArrayList<Long>();
            for (ScoreDoc doc : searcher.search(query, new TopScoreDocCollectorManager(most, most)).scoreDocs) {
                ids.add(id(searcher, doc.doc));
            }
            return ids;
        });
    }

    private static long id(IndexSearcher searcher, int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues ids = leaf.reader().getNumericDocValues(IdeaDocument.ID);
        ids.advanceExact(doc - leaf.docBase);
        return ids.longValue();
    }
}
