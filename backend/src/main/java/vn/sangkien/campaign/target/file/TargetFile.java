package vn.sangkien.campaign.target.file;

/** What every target file has in common. */
final class TargetFile {

    static final String SHEET = "Chỉ tiêu";
    static final int MOST_ROWS = 50_000;
    /** Begins the one row that is no unit's. */
    static final String GUIDE = "Hướng dẫn";
    static final String GUIDE_TEXT = "Sửa số ở bốn cột chỉ tiêu rồi tải tệp lên. Ô trống: giữ nguyên. Ghi \"xóa\": bỏ chỉ tiêu. "
            + "Có thể bỏ bớt dòng hoặc cột chỉ tiêu; không sửa mã đơn vị và phiên bản.";
    /** As folded text. */
    static final String CLEAR = "xoa";

    private TargetFile() {
    }
}
