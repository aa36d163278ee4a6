package vn.sangkien.unit.imports;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/** How levels, kinds and blocks are written in a sheet: in Vietnamese, or by their code. */
final class Words {

    static final Map<UnitLevel, String> LEVELS = Arrays.stream(UnitLevel.values()).collect(Collectors.toMap(level -> level, UnitLevel::vi));
    static final Map<UpperKind, String> KINDS = Map.of(
            UpperKind.DISTRICT, "LĐLĐ quận, huyện", UpperKind.LOCAL_SECTOR, "Công đoàn ngành địa phương",
            UpperKind.INDUSTRIAL_ZONE, "Công đoàn khu công nghiệp", UpperKind.COMMUNE, "Công đoàn xã, phường");
    static final Map<Block, String> BLOCKS = Map.of(Block.ENTERPRISE, "Khối doanh nghiệp", Block.PUBLIC_SERVICE, "Khối hành chính sự nghiệp");

    private Words() {
    }

    /** Without regard to case and accents. */
    static <E extends Enum<E>> Optional<E> read(Map<E, String> words, String text) {
        String folded = Folded.of(text);
        return words.entrySet().stream()
                .filter(word -> folded.equals(Folded.of(word.getValue())) || folded.equals(Folded.of(word.getKey().name())))
                .map(Map.Entry::getKey).findFirst();
    }
}
