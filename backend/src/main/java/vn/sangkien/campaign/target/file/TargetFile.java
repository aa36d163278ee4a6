package vn.sangkien.campaign.target.file;

/** What every target file has in common. */
final class TargetFile {

    static final String SHEET = "Chỉ tiêu";
    /** That may come back in one file. */
    static final int MOST_ROWS = 50_000;
    static final int ROWS_AT_ONCE = 1_000;
    /** Begins the one row that is no unit's. */
    static final String GUIDE = "Hướng dẫn";
    private static final String GUIDE_TEXT = "Sửa số ở bốn cột chỉ tiêu rồi tải tệp lên. Ô trống: giữ nguyên. Ghi \"xóa\": bỏ chỉ tiêu. "
            + "Có thể bỏ bớt dòng hoặc cột chỉ tiêu; không sửa mã đơn vị và phiên bản.";
    /** As folded text. */
    static final String CLEAR = "xoa";

    private TargetFile() {
    }

    static String guide(int rows) {
        return rows < MOST_ROWS ? GUIDE_TEXT : GUIDE_TEXT + " Mỗi lần tải lên nhiều nhất 50.000 dòng: hãy chia thành nhiều tệp, tệp nào cũng giữ dòng tiêu đề.";
    }
}
