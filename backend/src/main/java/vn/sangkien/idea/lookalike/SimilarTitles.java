package vn.sangkien.idea.lookalike;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.index.Analysis;
import vn.sangkien.idea.index.IdeaDocument;
import vn.sangkien.idea.index.IdeaIndex;
import vn.sangkien.idea.search.Ranks;
import vn.sangkien.idea.search.Visibility;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * Ideas with nearly the title that is being typed. A word weighs as much as it is rare: "Một số biện pháp nâng cao" is in every
 * tenth title and says nothing.
 */
@ApplicationScoped
class SimilarTitles {

    private static final int MOST = 5;
    private static final int LOOKED_AT = 30;
    private static final int MOST_WORDS = 24;
    private static final int FEWEST_WORDS = 3;
    private static final int TELLING_WORDS = 4;
    /** Of the weight of both titles' words. */
    private static final double ENOUGH = 0.5;

    private final IdeaIndex index;
    private final Visibility visibility;

    SimilarTitles(IdeaIndex index, Visibility visibility) {
        this.index = index;
        this.visibility = visibility;
    }

    /** @param except the idea that is being written; null for a new one */
    List<SimilarTitle> of(String title, long campaign, Long except, Caller caller) {
        List<String> words = Analysis.folded(title).stream().distinct().limit(MOST_WORDS).toList();
        if (words.size() < FEWEST_WORDS) {
            return List.of();
        }
        List<String> telling = telling(words);
        if (telling.isEmpty()) {
            return List.of();
        }
        Query mine = new BooleanQuery.Builder().add(visibility.query(caller), Occur.FILTER)
                .add(new TermQuery(new Term(IdeaDocument.CAMPAIGN, Long.toString(campaign))), Occur.FILTER).build();
        List<Query> questions = List.of(having(telling, telling.size()), having(telling, (telling.size() + 1) / 2));
        List<Long> ids = index.ask(searcher -> new Ranks(searcher, questions, mine).after(null, LOOKED_AT)).ids();
        Map<Long, SimilarTitle> found = new LinkedHashMap<>();
        visibility.rows("i.id, i.title, u.id AS unit_id, u.code, u.name, i.state", ids, caller).forEach(row -> found.put((Long) row[0], new SimilarTitle(
                Id.of((Long) row[0]), (String) row[1], UnitRef.of((Long) row[2], (String) row[3], (String) row[4]), IdeaState.valueOf((String) row[5]))));
        found.remove(except);
        return closest(words, ids.stream().filter(found::containsKey).map(found::get).toList());
    }

    private static Query having(List<String> words, int atLeast) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
        words.forEach(word -> query.add(new TermQuery(new Term(IdeaDocument.TITLE, word)), Occur.SHOULD));
        return query.build();
    }

    /** The rarest words that others have too: the common ones are in hundreds of thousands of titles and would all have to be read. */
    private List<String> telling(List<String> words) {
        Map<String, Integer> having = index.ask(searcher -> {
            Map<String, Integer> ideas = new HashMap<>();
            for (String word : words) {
                ideas.put(word, searcher.getIndexReader().docFreq(new Term(IdeaDocument.TITLE, word)));
            }
            return ideas;
        });
        return words.stream().filter(word -> having.get(word) > 0).sorted(Comparator.comparing(having::get)).limit(TELLING_WORDS).toList();
    }

    private List<SimilarTitle> closest(List<String> words, List<SimilarTitle> found) {
        Map<SimilarTitle, Set<String>> theirs = new LinkedHashMap<>();
        Set<String> all = new HashSet<>(words);
        for (SimilarTitle each : found) {
            Set<String> its = new HashSet<>(Analysis.folded(each.title()));
            theirs.put(each, its);
            all.addAll(its);
        }
        Map<String, Double> weights = weights(all);
        Map<SimilarTitle, Double> likeness = new HashMap<>();
        theirs.forEach((each, its) -> {
            Set<String> either = new HashSet<>(its);
            either.addAll(words);
            double both = words.stream().filter(its::contains).mapToDouble(weights::get).sum();
            likeness.put(each, both / either.stream().mapToDouble(weights::get).sum());
        });
        var closest = new ArrayList<>(found.stream().filter(each -> likeness.get(each) >= ENOUGH).toList());
        closest.sort((one, other) -> Double.compare(likeness.get(other), likeness.get(one)));
        return closest.stream().limit(MOST).toList();
    }

    private Map<String, Double> weights(Set<String> words) {
        return index.ask(searcher -> {
            Map<String, Double> weights = new HashMap<>();
            double ideas = searcher.getIndexReader().numDocs();
            for (String word : words) {
                int having = searcher.getIndexReader().docFreq(new Term(IdeaDocument.TITLE, word));
                weights.put(word, Math.log(1 + ideas / (1 + having)));
            }
            return weights;
        });
    }
}
