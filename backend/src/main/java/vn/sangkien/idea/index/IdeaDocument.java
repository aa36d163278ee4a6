package vn.sangkien.idea.index;

import java.nio.ByteBuffer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** An idea in the index: what it is found by, and its id. Nothing else is stored. */
public final class IdeaDocument {

    public static final String ID = "id";
    public static final String CAMPAIGN = "campaign";
    public static final String PHASE = "phase";
    public static final String UNIT = "unit";
    public static final String BLOCK = "block";
    public static final String PERSON = "person";
    public static final String STATE = "state";
    public static final String FIELD = "field";
    public static final String PUBLISHED = "published";
    public static final String SUBMITTED_AT = "submittedAt";
    /** Folded words of the title; of everything; and the title's with their accents. */
    public static final String TITLE = "title";
    public static final String TEXT = "text";
    public static final String ACCENTED = "accented";
    public static final String BAND = "band";

    /** How the index lies, so that a list of the newest ends with its last row. */
    public static final Sort NEWEST_FIRST = new Sort(new SortField(ID, SortField.Type.LONG, true));

    private static final String KEY = "key";
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WORDS.freeze();
    }

    private IdeaDocument() {
    }

    static Term key(long id) {
        return new Term(KEY, new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(id).array()));
    }

    static Document of(IndexedIdea idea) {
        var document = new Document();
        document.add(new StringField(KEY, key(idea.id()).bytes(), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, idea.id()));
        document.add(new LongField(UNIT, idea.unitId(), Field.Store.NO));
        document.add(new LongField(SUBMITTED_AT, idea.submittedAt().toEpochMilli(), Field.Store.NO));
        word(document, CAMPAIGN, Long.toString(idea.campaignId()));
        word(document, PHASE, Long.toString(idea.phaseId()));
        word(document, BLOCK, idea.block());
        word(document, PERSON, Long.toString(idea.authorId()));
        if (idea.operatorId() != idea.authorId()) {
            word(document, PERSON, Long.toString(idea.operatorId()));
        }
        word(document, STATE, idea.state());
        word(document, FIELD, idea.field());
        word(document, PUBLISHED, Boolean.toString(idea.published()));
        String title = idea.texts().title() == null ? "" : idea.texts().title();
        String body = idea.texts().body();
        document.add(new Field(TITLE, title, WORDS));
        document.add(new Field(ACCENTED, title, WORDS));
        document.add(new Field(TEXT, idea.number() + "\n" + title + "\n" + body, WORDS));
        Fingerprint.bands(body).forEach(band -> document.add(new StringField(BAND, band, Field.Store.NO)));
        return document;
    }

    private static void word(Document document, String name, String value) {
        if (value != null) {
            document.add(new StringField(name, value, Field.Store.NO));
        }
    }
}
