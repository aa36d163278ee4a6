package vn.sangkien.exchange.exports.source;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.sangkien.shared.sheet.SheetFormat;
import vn.sangkien.shared.sheet.SheetWriter;

/** A file while it is being written: counted and added up on the way, and given up as soon as nobody wants it any more. */
public final class ExportFile implements Closeable {

    private final Path path;
    private final ExportFormat format;
    private final BooleanSupplier unwanted;
    private final MessageDigest whole = sha256();
    private final MessageDigest rows = sha256();
    private final OutputStream out;
    private Sheet sheet;
    private volatile int total;
    private volatile int done;
    private Instant asOf;

    /** @param unwanted asked before each row */
    public ExportFile(Path path, ExportFormat format, BooleanSupplier unwanted) throws IOException {
        this.path = path;
        this.format = format;
        this.unwanted = unwanted;
        this.out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), whole), 1 << 16);
    }

    /** Thrown into the writing of a file that nobody wants any more. */
    public static final class Unwanted extends RuntimeException {
        Unwanted() {
            super("nobody wants the file any more", null, false, false);
        }
    }

    public void asOf(Instant moment) {
        asOf = moment;
    }

    /** How many rows there will be at most. */
    public void total(int count) {
        total = count;
    }

    /** The one sheet of rows. */
    public SheetWriter sheet(String name) throws IOException {
        sheet = new Sheet(SheetFormat.valueOf(format.name()), name);
        return sheet;
    }

    public Instant asOf() {
        return asOf;
    }

    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    /** Where a file goes that is no list of rows. @param rows how many it has */
    public OutputStream whole(int rows) {
        goOn();
        total = rows;
        done = rows;
        return out;
    }

    /** Of the rows with the names of their columns, as a CSV file has them up to the last row, whatever kind of file this is; null where there is no such list. */
    public String rowsSha256() throws IOException {
        return sheet == null ? null : sheet.rowsSha256();
    }

    /** What is said of the whole comes last; a report says it by itself. */
    public void about(String title, List<SheetWriter.Fact> facts) throws IOException {
        if (sheet != null) {
            sheet.about(title, facts);
        }
    }

    /** Completes it. @return its checksum */
    public String complete() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
        out.close();
        return HexFormat.of().formatHex(whole.digest());
    }

    public long size() throws IOException {
        return Files.size(path);
    }

    /** Also of a file that was given up. */
    @Override
    public void close() throws IOException {
        out.close();
    }

    private void goOn() {
        if (unwanted.getAsBoolean()) {
            throw new Unwanted();
        }
    }

    private final class Sheet implements SheetWriter {

        private final SheetWriter to;
        private final SheetWriter sum;
        private boolean headed;

        Sheet(SheetFormat kind, String name) throws IOException {
            to = kind.writer(out, name);
            sum = SheetFormat.CSV.writer(new DigestOutputStream(OutputStream.nullOutputStream(), rows), name);
        }

        @Override
        public void header(String... names) throws IOException {
            to.header(names);
            sum.header(names);
            headed = true;
        }

        /** Rows before the names of the columns are a head, and not counted. */
        @Override
        @SuppressWarnings("NonAtomicOperationOnVolatileField")
        public void row(Object... cells) throws IOException {
            goOn();
            to.row(cells);
            sum.row(cells);
            if (headed) {
                done++;
            }
        }

        @Override
        public void about(String sheetName, List<Fact> facts) throws IOException {
            to.about(sheetName, facts);
        }

        @Override
        public void close() throws IOException {
            to.close();
        }

        String rowsSha256() throws IOException {
            sum.close();
            return HexFormat.of().formatHex(rows.digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
