package vn.sangkien.idea.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * What texts that share much of their wording have in common: the least hashes of the text's shingles, two to a band. Texts
 * of which half the shingles are the same share one band in four, texts that only follow the same template none or one.
 */
public final class Fingerprint {

    /** Raised whenever the same text gets another fingerprint: every node then makes its index anew. */
    static final int VERSION = 1;
    private static final int ROWS = 2;
    private static final int BANDS = 32;
    static final int HASHES = ROWS * BANDS;

    private Fingerprint() {
    }

    /** One term for each band; none for a text without words. */
    public static List<BytesRef> bands(String text) {
        List<String> hashes = Analysis.leastHashes(text);
        var bands = new ArrayList<BytesRef>(BANDS);
        for (int band = 0; (band + 1) * ROWS <= hashes.size(); band++) {
            int hash = String.join("", hashes.subList(band * ROWS, (band + 1) * ROWS)).hashCode();
            // Half a hash is enough: the few that meet by chance are compared word by word anyway.
            bands.add(new BytesRef(ByteBuffer.allocate(1 + Integer.BYTES).put((byte) band).putInt(hash * 0x9E3779B1).array()));
        }
        return bands;
    }
}
