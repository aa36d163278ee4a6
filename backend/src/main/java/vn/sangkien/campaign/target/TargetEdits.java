package vn.sangkien.campaign.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.Block;

/** Edits as a parameter of a statement, so that thousands of them are written by one. */
public final class TargetEdits {

    /** The edits as a table {@code e}, from the parameter {@code edits}. */
    public static final String TABLE = """
            JSON_TABLE(:edits, '$[*]' COLUMNS (id BIGINT PATH '$[0]', unit_id BIGINT PATH '$[1]',
                block VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin PATH '$[2]', kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin PATH '$[3]',
                amount_before INT PATH '$[4]', amount_after INT PATH '$[5]', rate DECIMAL(5, 2) PATH '$[6]', headcount INT PATH '$[7]')) e""";

    private static final int AT_ONCE = 20_000;

    /** What {@link #edit} reads, in its order. */
    public static final String COLUMNS = "unit_id, block, kind, amount_before, amount_after, rate, headcount";

    private TargetEdits() {
    }

    /** As many parameters as needed: a packet to the database has its limits. */
    public static List<String> json(List<TargetEdit> edits) {
        return IntStream.iterate(0, from -> from < edits.size(), from -> from + AT_ONCE)
                .mapToObj(from -> array(edits.subList(from, Math.min(from + AT_ONCE, edits.size())))).toList();
    }

    private static String array(List<TargetEdit> edits) {
        var json = new StringBuilder("[");
        for (TargetEdit edit : edits) {
            json.append(json.length() > 1 ? ",[" : "[").append(Id.next()).append(',').append(edit.unitId())
                    .append(",\"").append(edit.key().block()).append("\",\"").append(edit.key().kind()).append("\",")
                    .append(edit.before()).append(',').append(edit.after()).append(',')
                    .append(edit.rate() == null ? "null,null" : edit.rate().percent().toPlainString() + "," + edit.rate().headcount()).append(']');
        }
        return json.append(']').toString();
    }

    public static TargetEdit edit(Object[] row) {
        HeadcountRate rate = row[5] == null ? null : new HeadcountRate((BigDecimal) row[5], (Integer) row[6]);
        return new TargetEdit(((Number) row[0]).longValue(), new TargetKey(Block.valueOf((String) row[1]), TargetKind.valueOf((String) row[2])),
                (Integer) row[3], (Integer) row[4], rate);
    }
}
