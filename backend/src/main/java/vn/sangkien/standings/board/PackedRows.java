package vn.sangkien.standings.board;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.standings.Figures;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UnitRef;

/**
 * Rows of a board with the figures of all blocks, some 150 bytes each, so that those of a whole country fit in memory beside everything
 * else. Filled in any order and sealed; a row is made into an object only while somebody looks at it.
 */
public final class PackedRows {

    private static final int MEMBERS = 0;
    private static final int CHILDREN = 1;
    private static final int FIRST_BLOCK = 2;
    private static final int ASSIGNED = 5;
    private static final int REGISTERED = 6;
    private static final int COVERED = 7;
    private static final int OF_BLOCK = 9;
    private static final int OF_ROW = FIRST_BLOCK + OF_BLOCK * Block.values().length;
    private static final int UNSET = -1;
    private static final Block[] BLOCKS = Block.values();
    private static final UnitLevel[] LEVELS = UnitLevel.values();

    private final Map<Long, Integer> indexes = new HashMap<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private byte[] texts = {};
    private long[] ids = {};
    private byte[] levels = {};
    /** Where code and name of a row begin in the texts, and where the last ones end. */
    private int[] begins = {0};
    private int[] numbers = {};
    private int size;

    public void add(UnitRef unit, UnitLevel level, int members, int children) {
        if (size == ids.length) {
            resize(Math.max(16, size + size / 2));
        }
        ids[size] = unit.id().value();
        levels[size] = (byte) level.ordinal();
        write(unit.code(), 2 * size + 1);
        write(unit.name(), 2 * size + 2);
        Arrays.fill(numbers, size * OF_ROW, (size + 1) * OF_ROW, 0);
        numbers[size * OF_ROW + MEMBERS] = members;
        numbers[size * OF_ROW + CHILDREN] = children;
        for (Block block : BLOCKS) {
            numbers[at(size, block) + ASSIGNED] = UNSET;
            numbers[at(size, block) + REGISTERED] = UNSET;
        }
        indexes.put(ids[size], size);
        size++;
    }

    private void write(String text, int end) {
        written.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        begins[end] = written.size();
    }

    private void resize(int rows) {
        ids = Arrays.copyOf(ids, rows);
        levels = Arrays.copyOf(levels, rows);
        begins = Arrays.copyOf(begins, 2 * rows + 1);
        numbers = Arrays.copyOf(numbers, rows * OF_ROW);
    }

    public boolean has(long unit) {
        return indexes.containsKey(unit);
    }

    void children(long unit, int children) {
        numbers[indexes.get(unit) * OF_ROW + CHILDREN] = children;
    }

    /** Adds to what is there. */
    public void add(long unit, Block block, Figures more) {
        int at = at(indexes.get(unit), block);
        numbers[at] += more.submitted();
        numbers[at + 1] += more.valid();
        numbers[at + 2] += more.pending();
        numbers[at + 3] += more.registrants();
        numbers[at + 4] += more.submitters();
    }

    public void set(long unit, Block block, TargetKind kind, int amount) {
        numbers[at(indexes.get(unit), block) + (kind == TargetKind.ASSIGNED ? ASSIGNED : REGISTERED)] = amount;
    }

    public void add(long unit, Block block, Covered more) {
        int at = at(indexes.get(unit), block) + COVERED;
        numbers[at] += more.covered();
        numbers[at + 1] += more.units();
    }

    /** After it nothing is added any more. */
    public PackedRows seal() {
        resize(size);
        texts = written.toByteArray();
        written.reset();
        indexes.clear();
        return this;
    }

    public int size() {
        return size;
    }

    /** The rows as a board of these blocks shows them. */
    public List<BoardRow> shown(BoardBlock blocks) {
        return new Shown(blocks);
    }

    private static int at(int row, Block block) {
        return row * OF_ROW + FIRST_BLOCK + block.ordinal() * OF_BLOCK;
    }

    private final class Shown extends AbstractList<BoardRow> implements RandomAccess {

        private final BoardBlock blocks;

        Shown(BoardBlock blocks) {
            this.blocks = blocks;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public BoardRow get(int row) {
            var figures = new EnumMap<Block, Figures>(Block.class);
            var targets = new EnumMap<Block, Targets>(Block.class);
            var coverage = new EnumMap<Block, Covered>(Block.class);
            for (Block block : BLOCKS) {
                int at = at(row, block);
                figures.put(block, new Figures(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3], numbers[at + 4]));
                targets.put(block, new Targets(target(at + ASSIGNED), target(at + REGISTERED)));
                coverage.put(block, new Covered(numbers[at + COVERED], numbers[at + COVERED + 1]));
            }
            return BoardRow.of(UnitRef.of(ids[row], text(2 * row), text(2 * row + 1)), LEVELS[levels[row]], numbers[row * OF_ROW + CHILDREN],
                    numbers[row * OF_ROW + MEMBERS], new BoardRow.Counted(figures, targets, coverage), blocks);
        }

        private Integer target(int at) {
            return numbers[at] == UNSET ? null : numbers[at];
        }

        private String text(int number) {
            return new String(texts, begins[number], begins[number + 1] - begins[number], StandardCharsets.UTF_8);
        }
    }
}
