package vn.sangkien.unit.imports;

import java.util.Map;
import java.util.Optional;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/** How levels, kinds and blocks are written in a sheet: in Vietnamese, or by their code. */
final class Words {

    static final Map<UnitLevel, String> LEVELS = Map.of(
            UnitLevel.NATIONAL, "Tổng Liên đoàn", UnitLevel.PROVINCE, "LĐLĐ tỉnh, thành phố",
            UnitLevel.CENTRAL_SECTOR, "Công đoàn ngành trung ương", UnitLevel.CORPORATION, "Công đoàn tổng công ty",
            UnitLevel.UPPER, "Công đoàn cấp trên trực tiếp cơ sở", UnitLevel.GRASSROOTS, "Công đoàn cơ sở",
            UnitLevel.SECTION, "Công đoàn bộ phận, tổ công đoàn");
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
