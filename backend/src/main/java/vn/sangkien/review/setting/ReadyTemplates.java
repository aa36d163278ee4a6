package vn.sangkien.review.setting;

import java.util.List;
import vn.sangkien.idea.ReasonCode;

/** What a campaign begins with; whoever may changes them as a whole. */
final class ReadyTemplates {

    static final int SERVICE_DAYS = 10;

    static final List<ReasonTemplate> ALL = List.of(
            new ReasonTemplate(ReasonCode.NOT_APPLIED,
                    "Sáng kiến chưa nêu rõ đã áp dụng ở đâu và từ khi nào. Đề nghị bổ sung nơi áp dụng và kết quả thực tế."),
            new ReasonTemplate(ReasonCode.NOT_APPLIED, "Giải pháp mới ở mức đề xuất, chưa áp dụng trong thực tế nên chưa đủ điều kiện tính là sáng kiến."),
            new ReasonTemplate(ReasonCode.OUT_OF_WINDOW, "Thời gian áp dụng lần đầu nằm ngoài thời gian quy định của chương trình."),
            new ReasonTemplate(ReasonCode.NOT_RECOGNISED, "Sáng kiến chưa có quyết định công nhận. Đề nghị gửi số, ngày và cơ quan ra quyết định của hội đồng sáng kiến."),
            new ReasonTemplate(ReasonCode.IP_PROTECTED, "Giải pháp đã được bảo hộ quyền sở hữu trí tuệ nên không thuộc phạm vi của chương trình."),
            new ReasonTemplate(ReasonCode.PUBLIC_ORDER, "Nội dung không phù hợp với quy định về trật tự công cộng, đạo đức xã hội."),
            new ReasonTemplate(ReasonCode.INSUFFICIENT_CONTENT,
                    "Phần cách làm mới chưa đủ rõ. Đề nghị mô tả từng bước đã làm và số liệu trước, sau khi áp dụng."),
            new ReasonTemplate(ReasonCode.INSUFFICIENT_CONTENT, "Đề nghị nêu rõ lợi ích mang lại: giảm bao nhiêu thời gian, vật tư hoặc tiết kiệm bao nhiêu tiền trong một năm."),
            new ReasonTemplate(ReasonCode.WRONG_UNIT, "Sáng kiến thuộc đơn vị khác. Đề nghị chọn lại đúng nơi làm việc."),
            new ReasonTemplate(ReasonCode.OTHER, "Sáng kiến trùng nội dung với sáng kiến đã nộp trước của cùng đơn vị."));

    private ReadyTemplates() {
    }
}
