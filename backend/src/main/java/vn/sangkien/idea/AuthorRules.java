package vn.sangkien.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.sangkien.account.AccountService;
import vn.sangkien.shared.problem.Violation;

/** What must be so of the people who made an idea together. While it is a draft their shares may still be anything. */
final class AuthorRules {

    private static final String AUTHORS = "form.authors";
    private static final int WHOLE = 100;

    private AuthorRules() {
    }

    /** Also of a draft: one of them leads. */
    static List<Violation> ofDraft(List<AuthorShare> authors) {
        long leads = authors.stream().filter(AuthorShare::lead).count();
        return authors.isEmpty() || leads == 1 ? List.of() : List.of(new Violation(AUTHORS, "one-lead",
                "Các tác giả: phải có đúng một tác giả chính, hiện có " + leads + ".",
                "Authors: exactly one must be the lead, now there are " + leads + "."));
    }

    static List<Violation> ofSubmission(List<AuthorShare> authors) {
        if (authors.isEmpty()) {
            return List.of();
        }
        var wrong = new ArrayList<>(ofDraft(authors));
        for (int i = 0; i < authors.size(); i++) {
            AuthorShare author = authors.get(i);
            String field = AUTHORS + "[" + i + "].";
            if (!author.lead() && author.name() == null) {
                wrong.add(new Violation(field + "name", "not-null", "Đồng tác giả thứ " + i + ": chưa có tên.", "Co-author " + i + ": has no name yet."));
            }
            if (author.contact() != null && !AccountService.isLogin(author.contact())) {
                wrong.add(new Violation(field + "contact", "contact",
                        "Số điện thoại hoặc e-mail của đồng tác giả thứ " + i + ": không đúng. Hãy sửa lại, hoặc để trống nếu không có.",
                        "Phone number or e-mail of co-author " + i + ": not valid. Correct it, or leave it empty."));
            }
            if (author.share() == null || author.share() < 1) {
                wrong.add(new Violation(field + "share", "min", "Tỷ lệ đóng góp của người thứ " + (i + 1) + ": phải từ 1 trở lên.",
                        "Share of person " + (i + 1) + ": must be 1 or more."));
            }
        }
        int sum = authors.stream().map(AuthorShare::share).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        if (sum != WHOLE) {
            wrong.add(new Violation(AUTHORS, "sum", "Tỷ lệ đóng góp: cộng lại phải bằng 100 %, hiện là " + sum + " %.",
                    "Contribution shares: must add up to 100 %, now they are " + sum + " %."));
        }
        return wrong;
    }
}
