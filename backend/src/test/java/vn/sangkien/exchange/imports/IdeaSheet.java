package vn.sangkien.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** A list as an officer keeps it, with good rows that a test spoils where it wants. */
final class IdeaSheet {

    static final List<String> TITLES = List.of("Mã dòng", "Họ tên tác giả", "Điện thoại hoặc e-mail tác giả", "Mã đơn vị", "Tác giả đồng ý tham gia", "Số giấy đồng ý", "Ngày ký giấy đồng ý",
            "Mẫu giấy đồng ý", "Tên sáng kiến", "Loại giải pháp", "Lĩnh vực", "Lao động trực tiếp", "Ngày áp dụng lần đầu", "Nội dung giải pháp", "Hiệu quả", "Giá trị làm lợi (đồng/năm)",
            "Tác giả cam kết đúng sự thật", "Chưa được bảo hộ sở hữu trí tuệ", "Đồng ý công bố", "Đồng tác giả", "Tỷ lệ đóng góp (%)");

    private final List<String> titles;
    private final List<List<String>> rows = new ArrayList<>();

    IdeaSheet() {
        this(TITLES);
    }

    IdeaSheet(List<String> titles) {
        this.titles = titles;
    }

    /** A row that can be handed in, but for what is named otherwise: pairs of a title and a value. */
    IdeaSheet row(String id, String phone, String unit, String... otherwise) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> good = List.of(id, "Nguyễn Văn " + id, phone, unit, "Có", "PDY-" + id, "10/05/2025", "2026-1", "Giá đỡ cuộn dây số " + id + " cho máy quấn", "Giải pháp kỹ thuật",
                "Sản xuất – kỹ thuật", "Có", "01/03/2025", "Làm giá đỡ xoay bằng thép tận dụng để một người đưa được cuộn dây lên máy mà không nâng bằng tay.",
                "Thay cuộn còn 6 phút, không ai phải nâng nặng.", "15000000", "Có", "Có", "Không", "", "");
        for (int i = 0; i < TITLES.size(); i++) {
            cells.put(TITLES.get(i), good.get(i));
        }
        for (int i = 0; i < otherwise.length; i += 2) {
            cells.put(otherwise[i], otherwise[i + 1]);
        }
        rows.add(TITLES.stream().map(cells::get).toList());
        return this;
    }

    byte[] csv() {
        var text = new StringBuilder();
        text.append(line(titles));
        rows.forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        return workbook((book, at) -> { });
    }

    /** With more put in. */
    byte[] workbook(More more) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            for (int row = 0; row <= rows.size(); row++) {
                List<String> cells = row == 0 ? titles : rows.get(row - 1);
                for (int place = 0; place < cells.size(); place++) {
                    sheet.inlineString(row, place, cells.get(place));
                }
            }
            more.in(sheet, rows.size() + 1);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    interface More {
        void in(org.dhatim.fastexcel.Worksheet sheet, int nextRow);
    }

    static int place(String title) {
        return TITLES.indexOf(title);
    }

    private static String line(List<String> cells) {
        return String.join(";", Arrays.stream(cells.toArray(String[]::new)).map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").toList()) + "\r\n";
    }
}
