package vn.sangkien.shared.sheet;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import vn.sangkien.shared.time.Time;

final class CsvWriter implements SheetWriter {

    /** Stands before a text that a spreadsheet program would compute; {@link CsvFile} takes it off. */
    static final char GUARD = '\'';

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(Time.ZONE);

    private final de.siegmar.fastcsv.writer.CsvWriter lines;
    private int width;

    CsvWriter(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        lines = de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    /** The wide signs are computed where people write with wide letters. */
    static boolean computes(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public void header(String... names) {
        width = names.length;
        lines.writeRecord(Arrays.stream(names).map(CsvWriter::shown).toList());
    }

    @Override
    public void row(Object... cells) {
        lines.writeRecord(Arrays.stream(cells).map(CsvWriter::shown).toList());
    }

    /** As wide as the rows before: some programs read no other files. */
    @Override
    public void about(String sheetName, List<Fact> facts) {
        row(new Object[width]);
        facts.forEach(fact -> row(Arrays.copyOf(new Object[] {fact.name(), fact.value()}, Math.max(2, width))));
    }

    @Override
    public void close() throws IOException {
        lines.flush();
    }

    private static String shown(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        return cell instanceof String text && computes(text) ? GUARD + text : cell.toString();
    }
}
