package vn.sangkien.shared.sheet;

import java.nio.charset.StandardCharsets;

/** Looks through the XML of a part, as it is unpacked, for what must not be opened. It sees each byte once. */
final class PartScan {

    /** A reference such as {@code XFD1} has three letters at most; a longer one makes a reader ask for memory without end. */
    private static final int LETTERS = 3;

    private final Word merged = new Word("mergeCell ref=");
    private final Word declared = new Word("<!DOCTYPE");
    private final Word reference = new Word(" r=\"");
    private final boolean sheet;
    private int letters = -1;

    PartScan(boolean sheet) {
        this.sheet = sheet;
    }

    void look(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            if (declared.ends(buffer[i])) {
                throw SheetRefusals.unsafe();
            }
            if (sheet) {
                lookAtCell(buffer[i]);
            }
        }
    }

    private void lookAtCell(byte next) {
        if (merged.ends(next)) {
            throw SheetRefusals.merged();
        }
        if (letters >= 0) {
            letters = next >= 'A' && next <= 'Z' ? letters + 1 : -1;
            if (letters > LETTERS) {
                throw SheetRefusals.tooWide(1);
            }
        }
        if (reference.ends(next)) {
            letters = 0;
        }
    }

    /** None of them has its beginning inside itself. */
    private static final class Word {

        private final byte[] letters;
        private int matched;

        Word(String text) {
            letters = text.getBytes(StandardCharsets.US_ASCII);
        }

        boolean ends(byte next) {
            matched = next == letters[matched] ? matched + 1 : next == letters[0] ? 1 : 0;
            if (matched < letters.length) {
                return false;
            }
            matched = 0;
            return true;
        }
    }
}
