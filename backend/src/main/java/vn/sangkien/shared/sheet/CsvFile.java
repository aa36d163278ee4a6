package vn.sangkien.shared.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A CSV file in UTF-8 or, with its mark, UTF-16; separated by the comma, the semicolon or the tab, whichever heads it. */
final class CsvFile {

    private static final int HEAD = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {
    }

    static void read(Path file, Consumer<SheetRow> each) throws IOException {
        Charset charset = charset(file);
        try (Reader text = open(file, charset); CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator(file, charset))
                .skipEmptyLines(false).allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
            int number = 0;
            int wanted = 0;
            for (CsvRecord line : records) {
                number++;
                var row = new SheetRow(number, line.getFields().stream().map(CsvFile::cell).toList(), wanted, false);
                // The first row with something in it is as wide as the others should be.
                wanted = wanted == 0 && !row.blank() ? row.cells().size() : wanted;
                each.accept(row);
            }
        } catch (UncheckedIOException | CsvParseException failure) {
            throw failure.getCause() instanceof CharacterCodingException ? SheetRefusals.encoding() : SheetRefusals.unreadable();
        } catch (CharacterCodingException notText) {
            throw SheetRefusals.encoding();
        }
    }

    /** What {@link CsvWriter} put before a text that a spreadsheet program would compute is taken off again. */
    private static SheetCell cell(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == CsvWriter.GUARD && CsvWriter.computes(text.substring(1));
        return SheetCell.of(guarded ? text.substring(1) : text, text.startsWith("="));
    }

    private static Charset charset(Path file) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            int first = start.read();
            int second = start.read();
            return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        }
    }

    /** A decoder that refuses what is not in the charset, instead of putting question marks. */
    private static Reader open(Path file, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset.newDecoder()), HEAD);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static char separator(Path file, Charset charset) throws IOException {
        try (Reader reader = open(file, charset)) {
            var counts = new int[3];
            boolean quoted = false;
            for (int i = 0, character; i < HEAD && (character = reader.read()) >= 0 && (quoted || character != '\n'); i++) {
                quoted ^= character == '"';
                int candidate = quoted ? -1 : ",;\t".indexOf(character);
                if (candidate >= 0) {
                    counts[candidate]++;
                }
            }
            return counts[2] > counts[0] && counts[2] > counts[1] ? '\t' : counts[1] > counts[0] ? ';' : ',';
        }
    }
}
