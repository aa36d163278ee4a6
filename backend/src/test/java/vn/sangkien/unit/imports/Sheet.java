package vn.sangkien.unit.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file as a test writes it: each code gets the test's own prefix, unless it belongs to a unit there is. */
final class Sheet {

    private static final List<String> HEAD = List.of("Code", "Name", "Level", "Kind", "Block", "Members", "Parent code", "Other names", "Founded on", "Closed on");

    private final String prefix;
    private final List<String> own = new ArrayList<>();
    private final List<String> lines = new ArrayList<>(List.of(String.join(",", HEAD)));

    Sheet(String prefix) {
        this.prefix = prefix;
    }

    /** With the same codes and no rows yet. */
    Sheet anew() {
        var sheet = new Sheet(prefix);
        sheet.own.addAll(own);
        return sheet;
    }

    String code(String shortCode) {
        return prefix + "-" + shortCode;
    }

    /** @param more e.g. {@code members=5;block=PUBLIC_SERVICE}; with {@code aliases} last, which may have semicolons of its own */
    Sheet unit(String shortCode, String name, String level, String parent, String more) {
        own.add(shortCode);
        int aliasesAt = more.indexOf("aliases=");
        String aliases = aliasesAt < 0 ? "" : more.substring(aliasesAt + 8);
        Map<String, String> values = Arrays.stream((aliasesAt < 0 ? more : more.substring(0, aliasesAt)).split(";")).filter(pair -> pair.contains("="))
                .collect(Collectors.toMap(pair -> pair.split("=")[0], pair -> pair.split("=")[1]));
        boolean short_ = parent.length() <= 3 && !parent.isEmpty();
        return row(code(shortCode), name, level, values.getOrDefault("kind", ""), values.getOrDefault("block", "ENTERPRISE"), values.getOrDefault("members", ""),
                short_ ? code(parent) : parent, aliases, values.getOrDefault("foundedOn", ""), values.getOrDefault("closedOn", ""));
    }

    Sheet row(String... cells) {
        lines.add(Arrays.stream(cells).map(cell -> cell.contains(",") || cell.contains(";") ? '"' + cell + '"' : cell).collect(Collectors.joining(",")));
        return this;
    }

    String csv() {
        return String.join("\r\n", lines) + "\r\n";
    }

    static byte[] workbook(Consumer<Worksheet> writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            writing.accept(workbook.newWorksheet("Đơn vị"));
        }
        return bytes.toByteArray();
    }

    static void headOf(Worksheet sheet) {
        for (int column = 0; column < HEAD.size(); column++) {
            sheet.value(0, column, HEAD.get(column));
        }
    }

    static void restOf(Worksheet sheet, int row, String level, String parent) {
        sheet.value(row, 2, level);
        sheet.value(row, 4, "ENTERPRISE");
        sheet.value(row, 6, parent);
    }
}
