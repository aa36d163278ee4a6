package vn.sangkien.idea;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.sangkien.account.AccountService;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Folded;

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

    /**
     * Also of a draft: whoever writes it down leads, and nobody is put in their place unnoticed.
     *
     * @param author their name
     * @param own    whether a contact is theirs
     */
    static List<Violation> ofLead(List<AuthorShare> authors, String author, Predicate<String> own) {
        var wrong = new ArrayList<Violation>();
        for (int i = 0; i < authors.size(); i++) {
            AuthorShare lead = authors.get(i);
            if (lead.lead() && lead.name() != null && !Folded.of(lead.name()).equals(Folded.of(author))) {
                wrong.add(otherLead(i, "name", author));
            } else if (lead.lead() && lead.contact() != null && !own.test(lead.contact())) {
                wrong.add(otherLead(i, "contact", author));
            }
        }
        return wrong;
    }

    private static Violation otherLead(int place, String member, String author) {
        return new Violation(AUTHORS + "[" + place + "]." + member, "lead-is-you",
                "Tác giả chính: là người đang đăng nhập (" + author + "). Hãy để trống mục này và ghi người khác là đồng tác giả, hoặc để người đó tự đăng nhập và nộp.",
                "Lead author: is whoever is signed in (" + author + "). Leave this empty and name others as co-authors, or let them sign in and hand it in themselves.");
    }

    /**
     * Each person once. Says nothing of a contact alone, whether anybody has it or not.
     *
     * @param personOf whoever the contact belongs to, or the contact in its one form while nobody is known to have it
     */
    private static List<Violation> ofNobodyTwice(List<AuthorShare> authors, Object author, Function<String, Object> personOf) {
        var known = new HashSet<>(Set.of(author));
        var wrong = new ArrayList<Violation>();
        for (int i = 0; i < authors.size(); i++) {
            String contact = authors.get(i).contact();
            if (contact != null && AccountService.isLogin(contact) && !known.add(personOf.apply(contact))) {
                wrong.add(new Violation(AUTHORS + "[" + i + "].contact", "same-person",
                        "Đồng tác giả thứ " + i + ": trùng với một tác giả khác trong danh sách. Mỗi người chỉ ghi một lần.",
                        "Co-author " + i + ": two of the authors are the same person. Name each person once."));
            }
        }
        return wrong;
    }

    /** @param writer as {@code personOf} tells them */
    static List<Violation> ofSubmission(List<AuthorShare> authors, Object writer, Function<String, Object> personOf) {
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
        wrong.addAll(ofNobodyTwice(authors, writer, personOf));
        int sum = authors.stream().map(AuthorShare::share).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        if (sum != WHOLE) {
            wrong.add(new Violation(AUTHORS, "sum", "Tỷ lệ đóng góp: cộng lại phải bằng 100 %, hiện là " + sum + " %.",
                    "Contribution shares: must add up to 100 %, now they are " + sum + " %."));
        }
        return wrong;
    }
}
