package vn.sangkien.standings.board;

import vn.sangkien.unit.Block;

/** Which ideas a board counts. */
public enum BoardBlock {
    ALL, ENTERPRISE, PUBLIC_SERVICE;

    public boolean includes(Block block) {
        return this == ALL || name().equals(block.name());
    }
}
