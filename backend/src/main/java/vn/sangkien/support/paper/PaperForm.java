package vn.sangkien.support.paper;

import static com.lowagie.text.Element.ALIGN_LEFT;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sangkien.account.consent.AskedConsent;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.IdeaForm;
import vn.sangkien.idea.IdeaWords;
import vn.sangkien.idea.SolutionType;
import vn.sangkien.shared.problem.Fields;
import vn.sangkien.shared.time.Time;

/** The form of an idea on paper: every part of {@link IdeaForm}, in its order and by the names that the program uses in its sentences. */
final class PaperForm {

    private final Facts facts;
    private final Sheet sheet;

    private PaperForm(Facts facts) {
        this.facts = facts;
        this.sheet = new Sheet("Phiếu sáng kiến – " + facts.unit(), 1);
    }

    static byte[] of(Facts facts, List<AskedConsent> consents) {
        return new PaperForm(facts).draw(consents);
    }

    private byte[] draw(List<AskedConsent> consents) {
        sheet.heading("Phiếu sáng kiến", 20, ALIGN_LEFT);
        sheet.bold(facts.campaign(), 12, ALIGN_LEFT);
        sheet.text("Viết bằng chữ in hoặc chữ rõ. Phần có dấu * phải điền. Điền xong, đưa phiếu cho công đoàn cơ sở.", 9.5f, ALIGN_LEFT);
        sheet.text("Mã số sáng kiến (người nhập phiếu ghi): ........................................", 9.5f, ALIGN_LEFT);
        sheet.field(word("displayName") + " *", null, 1);
        sheet.field(word("phone"), "để nhận biên nhận và kết quả; không có thì bỏ trống", 1);
        for (RecordComponent part : IdeaForm.class.getRecordComponents()) {
            draw(part.getName());
        }
        sheet.bold("Cam kết và đồng ý", 12, ALIGN_LEFT);
        sheet.tick(word("truthful") + " *: nội dung trên là đúng sự thật và do tôi làm ra.");
        sheet.tick(word("notIpProtected") + " *: giải pháp này chưa được bảo hộ sở hữu trí tuệ của người khác.");
        sheet.tick(word("mayPublish") + ": để mọi người cùng đọc sáng kiến này.");
        consents.forEach(consent -> sheet.tick(consent.text().vi() + (consent.required() ? " *" : "") + " (" + consent.textVersion() + ")"));
        sheet.signatures("Ngày       tháng       năm\nNgười có sáng kiến\n(ký, ghi rõ họ tên)", "Ngày       tháng       năm\nNgười nhập phiếu\n(ký, ghi rõ họ tên)");
        return sheet.done();
    }

    private void draw(String part) {
        switch (part) {
            case "unitId" -> sheet.bold(word(part) + ": " + facts.unit() + " (" + facts.unitCode() + ")", 11, ALIGN_LEFT);
            case "title" -> sheet.field(word(part) + " *", null, 1);
            case "solutionType" -> sheet.choices(word(part) + " *", 3, Arrays.stream(SolutionType.values()).map(IdeaWords::of).toList());
            case "field" -> sheet.choices(word(part) + " *", 3, Arrays.stream(IdeaField.values()).map(IdeaWords::of).toList());
            case "directWorker" -> sheet.choices(word(part), 3, List.of("Có", "Không"));
            case "firstAppliedOn" -> sheet.field(word(part) + " *", "từ " + Time.shown(facts.appliedFrom()) + " đến " + Time.shown(facts.appliedUntil()), 1);
            case "problem" -> sheet.field(word(part), "trước đây thế nào, vướng gì", 4);
            case "description" -> sheet.field(word(part) + " *", "bạn đã làm gì, làm như thế nào, mới ở chỗ nào; thiếu chỗ thì viết tiếp ra giấy khác", 7);
            case "conditions" -> sheet.field(word(part), "cần gì để nơi khác làm theo", 2);
            case "benefitText" -> sheet.field(word(part) + " *", "nhanh hơn, an toàn hơn, ít tốn hơn bao nhiêu", 3);
            case "benefitVnd" -> sheet.field(word(part), "đồng mỗi năm, nếu tính được", 1);
            case "authors" -> {
                sheet.field(word(part), "chỉ điền khi có từ hai người; các tỷ lệ cộng lại bằng 100", 0);
                sheet.table(new float[] {5, 3, 2}, new String[] {word("displayName"), "Điện thoại hoặc e-mail", word("share") + " (%)"}, 3);
            }
            case "recognition" -> {
                sheet.choices(word(part), 3, List.of("Đã có", "Đang chờ"));
                sheet.table(new float[] {2, 2, 4, 2}, Stream.of("number", "date", "body", "level").map(PaperForm::word).toArray(String[]::new), 1);
            }
            case "confidential" -> sheet.field(word(part), "chỉ tác giả và người thẩm định đọc; không công bố", 2);
            default -> throw new IllegalStateException("the form on paper has no place for " + part);
        }
    }

    private static String word(String field) {
        return Fields.vietnamese(field);
    }
}
