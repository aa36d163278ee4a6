package vn.sangkien.shared.sheet;

import java.util.List;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** Why a file cannot be read at all; what is wrong with single rows is for the features to say. */
final class SheetRefusals {

    private static final Text TITLE = new Text("Không đọc được tệp", "Cannot read the file");

    private SheetRefusals() {
    }

    static DomainException unreadable() {
        return refusal("sheet-unreadable", "Tệp bị hỏng hoặc không phải bảng tính. Hãy lưu lại dạng Excel (.xlsx) hoặc CSV UTF-8 rồi gửi lại.",
                "The file is damaged or not a spreadsheet. Save it as Excel (.xlsx) or CSV UTF-8 and send it again.");
    }

    static DomainException locked() {
        return refusal("sheet-locked", "Tệp có mật khẩu hoặc ở dạng Excel cũ (.xls). Hãy bỏ mật khẩu và lưu lại dạng .xlsx.",
                "The file has a password or is of the old Excel kind (.xls). Remove the password and save it as .xlsx.");
    }

    static DomainException encoding() {
        return refusal("sheet-encoding", "Chữ trong tệp CSV không phải UTF-8 nên tiếng Việt sẽ sai. Hãy lưu lại dạng \"CSV UTF-8\" hoặc Excel (.xlsx).",
                "The text of the CSV file is not UTF-8. Save it as \"CSV UTF-8\" or Excel (.xlsx).");
    }

    static DomainException empty() {
        return refusal("sheet-empty", "Tệp không có dòng nào.", "The file has no rows.");
    }

    static DomainException noSuchSheet(String wanted, List<String> present) {
        return refusal("sheet-missing",
                "Không thấy trang tính \"%s\"; tệp có: %s. Hãy dùng đúng tệp mẫu.".formatted(wanted, String.join(", ", present)),
                "There is no sheet \"%s\"; the file has: %s. Use the template.".formatted(wanted, String.join(", ", present)));
    }

    static DomainException merged() {
        return refusal("sheet-merged-cells", "Trang tính có ô bị gộp nên không rõ giá trị thuộc dòng nào. Hãy bỏ gộp ô (Unmerge) rồi gửi lại.",
                "The sheet has merged cells, so it is not clear which row a value belongs to. Unmerge them and send it again.");
    }

    static DomainException tooManyRows(int most) {
        return refusal("sheet-too-long", "Tệp có quá %,d dòng. Hãy chia thành nhiều tệp, tệp nào cũng giữ dòng tiêu đề.".formatted(most).replace(',', '.'),
                "The file has more than %,d rows. Split it into several, each with the row of titles.".formatted(most));
    }

    static DomainException tooWide(int row) {
        return refusal("sheet-too-wide", "Dòng %d có quá %d cột.".formatted(row, SheetLimits.COLUMNS),
                "Row %d has more than %d columns.".formatted(row, SheetLimits.COLUMNS));
    }

    static DomainException tooLong(int row) {
        return refusal("sheet-cell-too-long", "Dòng %d có ô dài quá %d ký tự.".formatted(row, SheetLimits.TEXT_LENGTH),
                "Row %d has a cell of more than %d characters.".formatted(row, SheetLimits.TEXT_LENGTH));
    }

    static DomainException unsafe() {
        return refusal("sheet-unsafe", "Tệp có macro, liên kết tới tệp khác hoặc phần lạ nên không mở. Hãy chép riêng danh sách sang một tệp .xlsx mới rồi gửi lại.",
                "The file has macros, links to other files or strange parts and is not opened. Copy the list alone into a new .xlsx file and send it again.");
    }

    static DomainException tooBig() {
        return refusal("sheet-too-big", "Tệp khi mở ra quá lớn. Hãy bỏ ảnh và các trang tính không cần.",
                "The file is too large when opened. Remove pictures and sheets that are not needed.");
    }

    private static DomainException refusal(String type, String vi, String en) {
        return new DomainException(Category.RULE, type, TITLE, new Text(vi, en));
    }
}
