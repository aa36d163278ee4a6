package vn.sangkien.unit.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a unit is found by, and what its place among the hits depends on.
 *
 * @param words folded, parted by spaces: the unit's names, old names and code
 */
record Findable(long id, boolean ended, int nameLength, String words) {

    List<String> each() {
        return List.of(words.strip().split(" "));
    }

    /** Bytes that sort as hits do: open units first, then the shortest names, then by the words, then by id. The id can be read from their end. */
    byte[] place() {
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + Short.BYTES + text.length + 1 + Long.BYTES)
                .put((byte) (ended ? 1 : 0)).putShort((short) nameLength).put(text).put((byte) 0).putLong(id).array();
    }

    static long id(byte[] bytes, int offset, int length) {
        return ByteBuffer.wrap(bytes, offset, length).getLong(offset + length - Long.BYTES);
    }
}
