package vn.sangkien.unit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Units by the beginnings of their words, in memory. They lie in the order of the hits, so a search ends with the last
 * hit that is wanted, however many there are. One thread at a time may write; searches go on meanwhile.
 */
final class SearchIndex {

    private static final String ID = "id";
    private static final String PLACE = "place";
    private static final Sort IN_ORDER = new Sort(new SortField(PLACE, SortField.Type.STRING));
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setOmitNorms(true);
        WORDS.setIndexOptions(IndexOptions.DOCS);
        WORDS.freeze();
    }

    private final Terms terms = new Terms();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    SearchIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig().setIndexSort(IN_ORDER).setUseCompoundFile(false));
            searchers = new SearcherManager(writer, new Uncached());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A unit that is not there yet. */
    void add(Findable unit) {
        write(() -> writer.addDocument(document(unit)));
    }

    /** A unit that may be there, differently. */
    void put(Findable unit) {
        write(() -> writer.updateDocument(new Term(ID, key(unit.id())), document(unit)));
    }

    void clear() {
        write(writer::deleteAll);
    }

    /** After very many units at once. */
    void compact() {
        write(() -> writer.forceMerge(1));
    }

    /** From now on, searches find what was written. */
    void show() {
        write(searchers::maybeRefreshBlocking);
    }

    /** Ids of units of which every word begins some word; open ones first, then the shortest names. */
    List<Long> find(List<String> words, int limit) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                var hits = searcher.search(every(words), new TopFieldCollectorManager(IN_ORDER, limit, limit));
                return Arrays.stream(hits.scoreDocs).map(hit -> (BytesRef) ((FieldDoc) hit).fields[0])
                        .map(place -> Findable.id(place.bytes, place.offset, place.length)).toList();
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Query every(List<String> words) {
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(Terms.query(word), BooleanClause.Occur.FILTER));
        return query.build();
    }

    private Document document(Findable unit) {
        var document = new Document();
        document.add(new StringField(ID, key(unit.id()), Field.Store.NO));
        document.add(new SortedDocValuesField(PLACE, new BytesRef(unit.place())));
        document.add(new Field(Terms.FIELD, terms.of(unit.each()), WORDS));
        return document;
    }

    private static BytesRef key(long id) {
        return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(id).array());
    }

    /** A directory in memory has no disk that could fail. */
    private static void write(Step step) {
        try {
            step.take();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Step {
        void take() throws IOException;
    }

    /** People type something else every time, and the usual cache takes megabytes. */
    private static final class Uncached extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
