package vn.sangkien.standings.board;

import java.util.List;
import vn.sangkien.unit.Block;

/** Which ideas a board counts. */
public enum BoardBlock {
    ALL(Block.values()), ENTERPRISE(Block.ENTERPRISE), PUBLIC_SERVICE(Block.PUBLIC_SERVICE);

    private final List<Block> blocks;

    BoardBlock(Block... blocks) {
        this.blocks = List.of(blocks);
    }

    List<Block> blocks() {
        return blocks;
    }

    public boolean includes(Block block) {
        return blocks.contains(block);
    }
}
