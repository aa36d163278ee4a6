package vn.sangkien.account.consent;

import vn.sangkien.shared.problem.Text;

/** To what somebody may agree. Changed words are a new version, to which nobody has agreed yet. */
public enum ConsentPurpose {
    /** Asked once, when somebody registers: without it there is nothing that the programme could keep. */
    TAKE_PART("2026-1", new Text(
            "Tôi đồng ý để chương trình lưu và xử lý họ tên, số điện thoại hoặc e-mail, nơi làm việc và các sáng kiến tôi gửi, nhằm tổ chức chương trình và báo kết quả cho tôi.",
            "I agree that the programme keeps and uses my name, phone number or e-mail, workplace and the initiatives I send, to run the programme and to tell me the results.")),
    PUBLISH_NAME("2026-1", new Text(
            "Tôi đồng ý công bố họ tên, đơn vị và số sáng kiến hợp lệ của tôi trên bảng xếp hạng cá nhân. Tôi có thể rút lại bất cứ lúc nào.",
            "I agree that my name, my unit and the number of my valid initiatives are published on the board of people. I may take this back at any time.")),
    SIGN_NAME("2026-1", new Text(
            "Tôi đồng ý hiện họ tên của tôi bên cạnh sáng kiến đã công bố, ghi nhận nhân rộng và bình luận của tôi. Tôi có thể rút lại bất cứ lúc nào.",
            "I agree that my name is shown beside my published initiatives, my notes on applying others, and my comments. I may take this back at any time."));

    private final String version;
    private final Text text;

    ConsentPurpose(String version, Text text) {
        this.version = version;
        this.text = text;
    }

    /** Whether nobody can register without it. */
    boolean required() {
        return this == TAKE_PART;
    }

    String version() {
        return version;
    }

    Text text() {
        return text;
    }
}
