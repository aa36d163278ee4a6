package vn.sangkien.shared.web;

import java.util.regex.Pattern;

/**
 * Which bytes of a file are asked for by the header {@code Range} (RFC 9110, 14.2).
 *
 * @param last the last one, included
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /** What the file does not have. */
    static final ByteRange NONE = new ByteRange(0, -1);

    /** The whole file where nothing was asked for, or several pieces at once, which nobody who plays a video does. {@link #NONE} where the file has ended before. */
    static ByteRange of(String header, long bytes) {
        var whole = new ByteRange(0, bytes - 1);
        var asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return whole;
        }
        if (asked.group(1).isEmpty()) {
            long fromTheEnd = Long.parseLong(asked.group(2));
            return fromTheEnd == 0 ? NONE : new ByteRange(Math.max(0, bytes - fromTheEnd), bytes - 1);
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? bytes - 1 : Math.min(bytes - 1, Long.parseLong(asked.group(2)));
        if (!asked.group(2).isEmpty() && Long.parseLong(asked.group(2)) < first) {
            return whole;
        }
        return first >= bytes ? NONE : new ByteRange(first, last);
    }

    long length() {
        return last - first + 1;
    }

    /** As {@code Content-Range} says it. */
    String of(long bytes) {
        return this.equals(NONE) ? "bytes */" + bytes : "bytes " + first + "-" + last + "/" + bytes;
    }
}
