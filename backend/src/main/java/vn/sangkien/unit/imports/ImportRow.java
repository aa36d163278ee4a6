package vn.sangkien.unit.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitFacts;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/**
 * A row of the sheet whose cells can all be read.
 *
 * @param number     as the spreadsheet program counts
 * @param members    null leaves the figure as it is
 * @param parentCode null for the unit at the top
 */
record ImportRow(int number, String code, String name, UnitLevel level, UpperKind kind, Block block, Integer members, String parentCode,
                 List<String> aliases, LocalDate foundedOn, LocalDate closedOn) {

    /** Codes differ by more than case. */
    static String key(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    String key() {
        return key(code);
    }

    String parentKey() {
        return parentCode == null ? null : key(parentCode);
    }

    UnitFacts facts() {
        return new UnitFacts(name, level, kind, block);
    }
}
