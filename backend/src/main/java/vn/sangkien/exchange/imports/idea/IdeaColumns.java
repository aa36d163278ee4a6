package vn.sangkien.exchange.imports.idea;

import java.util.List;
import vn.sangkien.account.consent.ConsentPurpose;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.exchange.imports.sheet.Column;
import vn.sangkien.exchange.imports.sheet.Words;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.IdeaWords;
import vn.sangkien.idea.Recognition;
import vn.sangkien.idea.SolutionType;
import vn.sangkien.shared.problem.Text;

/** The columns of a list of ideas. Those of the person and their agreement are the same in a list of people. */
public final class IdeaColumns {

    static final Words<SolutionType> TYPES = Words.of(SolutionType.class, IdeaWords::of);
    static final Words<IdeaField> FIELDS = Words.of(IdeaField.class, IdeaWords::of);
    public static final Words<Recognition.Level> LEVELS = Words.of(Recognition.Level.class, IdeaWords::of);
    private static final List<String> YES_NO = List.of("Có", "Không");
    private static final Text DAY = new Text("Ngày/tháng/năm.", "Day/month/year.");

    public static final Column ID = Column.of("EXTERNAL_ID", "Mã dòng", "Row id", true,
            new Text("Mã riêng của bạn cho dòng này, không trùng và không đổi. Gửi lại cùng mã thì không tạo thêm.", "Your own id for the row, unique and never changed. Sent again under the same id it makes nothing new."),
            "VÍ DỤ", List.of(), "Mã", "Mã số", "STT", "Số thứ tự", "ID", "Mã hồ sơ", "Mã sáng kiến");
    public static final Column AUTHOR = Column.of("AUTHOR_NAME", "Họ tên tác giả", "Author's name", true,
            new Text("Người có sáng kiến, không phải người nhập.", "Whose idea it is, not who imports it."), "Nguyễn Văn An", List.of(),
            "Họ và tên", "Họ tên", "Tác giả", "Tên tác giả", "Người có sáng kiến", "Full name", "Name", "Author", "Họ và tên tác giả");
    public static final Column CONTACT = Column.of("AUTHOR_CONTACT", "Điện thoại hoặc e-mail tác giả", "Author's phone or e-mail", true,
            new Text("Số di động (định dạng Văn bản để giữ số 0 đầu) hoặc e-mail. Tác giả dùng nó để nhận sáng kiến của mình. Trong danh sách sáng kiến, để trống ô khi tác giả không có: "
                    + "tác giả nhận phiếu in có mã.",
                    "A mobile number (format the cells as text to keep the leading 0) or e-mail. With it the author takes the idea over. In a list of ideas the cell stays empty for an author "
                    + "who has none: they get a printed slip with a code."), "0901234567", List.of(),
            "Điện thoại", "Số điện thoại", "SĐT", "Số ĐT", "Di động", "Số di động", "Phone", "Mobile", "E-mail", "Email", "SĐT tác giả", "Điện thoại liên hệ");
    public static final Column UNIT = Column.of("UNIT_CODE", "Mã đơn vị", "Unit code", true,
            new Text("Mã của đơn vị nơi tác giả làm việc, trong phạm vi bạn phụ trách.", "Code of the author's workplace, inside the units in your charge."), "", List.of(),
            "Đơn vị", "Mã công đoàn", "Unit", "Mã ĐV", "Mã CĐCS", "Mã đơn vị công tác");
    public static final Column AGREES = Column.of("CONSENT", "Tác giả đồng ý tham gia", "Author agrees to take part", true,
            new Text("Có, khi tác giả đã ký giấy đồng ý. Không có thì không nhập.", "Có (yes) when the author signed the paper. Otherwise the row is not imported."), "Có", YES_NO,
            "Đồng ý", "Đồng ý tham gia", "Consent", "Có giấy đồng ý");
    public static final Column PAPER = Column.of("CONSENT_PAPER", "Số giấy đồng ý", "Number of the signed paper", true,
            new Text("Số hoặc nơi lưu giấy tác giả đã ký, để khi cần còn tra lại được.", "Number or place of the paper that the author signed, so that it can be looked up."), "PDY-2026/001", List.of(),
            "Số phiếu đồng ý", "Giấy đồng ý", "Phiếu đồng ý", "Consent paper", "Số giấy cam kết");
    public static final Column AGREED_ON = Column.of("CONSENT_DATE", "Ngày ký giấy đồng ý", "Day of the signature", true, DAY, "10/05/2026", List.of(),
            "Ngày đồng ý", "Ngày ký", "Consent date", "Signed on");
    public static final Column WORDS = Column.of("CONSENT_VERSION", "Mẫu giấy đồng ý", "Version of the words", true,
            new Text("Phiên bản in trong ngoặc dưới câu đồng ý trên giấy.", "The version in brackets behind the words on the paper."), ConsentService.version(ConsentPurpose.TAKE_PART),
            List.of(ConsentService.version(ConsentPurpose.TAKE_PART)), "Phiên bản giấy đồng ý", "Phiên bản", "Consent version", "Mẫu phiếu");

    static final Column CO_AUTHORS = Column.of("CO_AUTHORS", "Đồng tác giả", "Co-authors", false,
            new Text("Những người cùng làm, không kể tác giả: họ tên, số di động hoặc e-mail nếu có. Mỗi người một dòng trong ô (Alt+Enter) hoặc cách nhau bằng dấu chấm phẩy; nhiều nhất 9 người.",
                    "Who made it with the author: name, mobile number or e-mail if there is one. One person a line (Alt+Enter), or semicolons between them; 9 at most."),
            "Trần Thị Bình, 0912345678; Lê Văn Cường", List.of(), "Các đồng tác giả", "Họ tên đồng tác giả", "Họ và tên đồng tác giả", "Tên đồng tác giả", "Danh sách đồng tác giả",
            "Tác giả khác", "Những người cùng thực hiện", "Co-author", "Coauthors");
    static final Column SHARES = Column.of("SHARES", "Tỷ lệ đóng góp (%)", "Contribution shares (%)", false,
            new Text("Chỉ khi có đồng tác giả: phần trăm của tác giả rồi của từng đồng tác giả theo thứ tự, ví dụ 60; 25; 15. Số nguyên, cộng lại bằng 100.",
                    "With co-authors only: percent of the author, then of each co-author in their order, e.g. 60; 25; 15. Whole numbers that add up to 100."),
            "60; 25; 15", List.of(), "Tỷ lệ", "Tỉ lệ", "Tỉ lệ đóng góp", "Phần trăm đóng góp", "% đóng góp", "Mức đóng góp", "Shares");

    static final Column TITLE = Column.of("TITLE", "Tên sáng kiến", "Title", true, new Text("Ít nhất 10 chữ, nhiều nhất 300.", "10 to 300 letters."),
            "Giá đỡ cuộn dây giúp thay cuộn nhanh hơn", List.of(), "Tên giải pháp", "Tiêu đề", "Tên đề tài", "Idea", "Sáng kiến");
    static final Column TYPE = Column.of("SOLUTION_TYPE", "Loại giải pháp", "Kind of solution", false, new Text("Chọn trong danh sách.", "Pick from the list."),
            "Giải pháp kỹ thuật", TYPES.all(), "Loại", "Loại hình", "Solution type");
    static final Column FIELD = Column.of("FIELD", "Lĩnh vực", "Field", false, new Text("Chọn trong danh sách.", "Pick from the list."), "Sản xuất – kỹ thuật", FIELDS.all(), "Lĩnh vực áp dụng", "Ngành");
    static final Column DIRECT = Column.of("DIRECT_WORKER", "Lao động trực tiếp", "Direct worker", false, new Text("Có hoặc Không.", "Có (yes) or Không (no)."), "Có", YES_NO, "Công nhân trực tiếp");
    static final Column APPLIED = Column.of("FIRST_APPLIED_ON", "Ngày áp dụng lần đầu", "First applied on", false, DAY, "02/03/2026", List.of(), "Ngày áp dụng", "Thời gian áp dụng", "Applied on");
    static final Column PROBLEM = Column.of("PROBLEM", "Vấn đề trước đây", "The problem", false, new Text("Trước đây thế nào, vướng gì.", "How it was before."), "Thay cuộn dây mất 20 phút.", List.of(), "Vấn đề", "Thực trạng", "Hiện trạng");
    static final Column DESCRIPTION = Column.of("DESCRIPTION", "Nội dung giải pháp", "The solution", false, new Text("Ít nhất 50 chữ: đã làm gì, làm thế nào.", "At least 50 letters: what was done, and how."),
            "Làm giá đỡ xoay bằng thép phế liệu, một người có thể đưa cuộn dây lên máy mà không cần nâng bằng tay.", List.of(), "Mô tả", "Nội dung", "Mô tả giải pháp", "Nội dung sáng kiến", "Description");
    static final Column CONDITIONS = Column.of("CONDITIONS", "Điều kiện áp dụng", "Conditions", false, new Text("Cần gì để nơi khác làm theo.", "What others need to do the same."), "", List.of(), "Điều kiện cần thiết");
    static final Column BENEFIT = Column.of("BENEFIT_TEXT", "Hiệu quả", "Benefit", false, new Text("Ít nhất 20 chữ.", "At least 20 letters."), "Thay cuộn còn 6 phút, không ai phải nâng nặng.", List.of(), "Lợi ích", "Hiệu quả mang lại", "Benefits");
    static final Column AMOUNT = Column.of("BENEFIT_VND", "Giá trị làm lợi (đồng/năm)", "Value (VND a year)", false, new Text("Số đồng mỗi năm, ví dụ 15000000 hoặc 15 triệu.", "VND a year, e.g. 15000000."), "15000000", List.of(),
            "Giá trị làm lợi", "Số tiền làm lợi", "Làm lợi", "Tiền tiết kiệm", "Value VND");
    static final Column SECRET = Column.of("CONFIDENTIAL", "Phần bảo mật", "Confidential part", false, new Text("Chỉ tác giả và người thẩm định đọc.", "For the authors and reviewers only."), "", List.of(), "Bảo mật", "Nội dung mật");
    public static final Column DECISION = Column.of("RECOGNITION_NUMBER", "Số quyết định công nhận", "Number of the decision", false, new Text("Để trống khi chưa có quyết định.", "Empty while there is none."), "", List.of(), "Số quyết định", "Quyết định số", "Số QĐ");
    public static final Column DECIDED_ON = Column.of("RECOGNITION_DATE", "Ngày quyết định công nhận", "Day of the decision", false, DAY, "", List.of(), "Ngày quyết định", "Ngày QĐ");
    public static final Column BODY = Column.of("RECOGNITION_BODY", "Cơ quan ra quyết định", "Body that decided", false, new Text("Tên cơ quan.", "Its name."), "", List.of(), "Cơ quan công nhận", "Cơ quan");
    public static final Column LEVEL = Column.of("RECOGNITION_LEVEL", "Cấp công nhận", "Level of the decision", false, new Text("Chọn trong danh sách.", "Pick from the list."), "", LEVELS.all(), "Cấp", "Cấp quyết định");
    static final Column TRUTHFUL = Column.of("TRUTHFUL", "Tác giả cam kết đúng sự thật", "Declared to be true", false,
            new Text("Có, khi tác giả đã ký cam kết. Đủ cả ba cam kết thì sáng kiến được nộp ngay; thiếu thì thành bản nháp của tác giả.",
                    "Có (yes) when the author signed it. With all three declarations the idea is handed in; otherwise it is a draft of the author's."), "Có", YES_NO, "Cam kết đúng sự thật", "Cam kết");
    static final Column UNPROTECTED = Column.of("NOT_IP_PROTECTED", "Chưa được bảo hộ sở hữu trí tuệ", "Not protected property", false, new Text("Có, khi tác giả đã ký cam kết.", "Có (yes) when the author signed it."), "Có", YES_NO, "Chưa bảo hộ");
    static final Column PUBLISH = Column.of("MAY_PUBLISH", "Đồng ý công bố", "May be published", false, new Text("Có hoặc Không, theo giấy tác giả đã ký.", "Có (yes) or Không (no), as the author signed."), "Không", YES_NO, "Cho công bố", "Công bố");

    static final List<Column> ALL = List.of(ID, AUTHOR, CONTACT, UNIT, AGREES, PAPER, AGREED_ON, WORDS, CO_AUTHORS, SHARES, TITLE, TYPE, FIELD, DIRECT, APPLIED, PROBLEM, DESCRIPTION, CONDITIONS, BENEFIT, AMOUNT,
            DECISION, DECIDED_ON, BODY, LEVEL, SECRET, TRUTHFUL, UNPROTECTED, PUBLISH);

    private IdeaColumns() {
    }
}
