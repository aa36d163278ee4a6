package vn.sangkien.idea;

import java.util.ArrayList;
import java.util.List;
import vn.sangkien.idea.EligibilityItem.Code;
import vn.sangkien.idea.EligibilityItem.State;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.text.LegacyFont;

/** Texts pasted from documents of before Unicode: their author sees letters, everybody else rubbish. Worth a word, and no reason to refuse. */
final class LegacyTexts {

    private LegacyTexts() {
    }

    static List<EligibilityItem> in(IdeaForm form) {
        var items = new ArrayList<EligibilityItem>();
        look(items, "title", form.title(), new Text("Tên sáng kiến", "The title"));
        look(items, "problem", form.problem(), new Text("Vấn đề trước đây", "The problem"));
        look(items, "description", form.description(), new Text("Phần mô tả", "The description"));
        look(items, "conditions", form.conditions(), new Text("Điều kiện áp dụng", "The part on conditions"));
        look(items, "benefitText", form.benefitText(), new Text("Phần lợi ích", "The part on the benefit"));
        return items;
    }

    private static void look(List<EligibilityItem> items, String field, String text, Text name) {
        if (text != null && LegacyFont.suspected(text)) {
            items.add(new EligibilityItem(Code.CONTENTS, State.CONFIRM, false, "form." + field,
                    name.vi() + " có vẻ gõ bằng phông chữ cũ (TCVN3, VNI): người khác sẽ không đọc được. Hãy gõ lại bằng Unicode rồi gửi.",
                    name.en() + " seems to be typed in a font from before Unicode (TCVN3, VNI): nobody else can read it. Type it again in Unicode."));
        }
    }
}
