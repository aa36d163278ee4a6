package vn.sangkien.exchange.imports.person;

import java.time.LocalDate;
import vn.sangkien.account.Contact;
import vn.sangkien.account.consent.ConsentProof;
import vn.sangkien.account.consent.ConsentPurpose;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.exchange.imports.idea.IdeaColumns;
import vn.sangkien.exchange.imports.row.Made;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.Finding;
import vn.sangkien.shared.time.Time;

/**
 * Somebody in a row, with the paper on which they agreed.
 *
 * @param contact null for who has neither phone nor e-mail
 * @param version of the words on the paper
 */
public record PersonRow(String name, String contact, String paper, LocalDate agreedOn, String version) {

    /** Of the finding that no message reaches somebody. */
    public static final String UNREACHED = "no-contact";

    private static final int LONGEST_PAPER = 200;

    /** Who can be reached, and signs in that way. What is wrong with it is noted at the cells. */
    public static PersonRow read(Cells cells) {
        return read(cells, cells.contact(IdeaColumns.CONTACT));
    }

    /** Also who has no phone: there is their paper, and a slip with a code once the row is taken. */
    public static PersonRow readPerhapsWithoutContact(Cells cells) {
        if (cells.line(IdeaColumns.CONTACT) != null) {
            return read(cells);
        }
        cells.add(Finding.warning(IdeaColumns.CONTACT, UNREACHED,
                "còn trống nên tác giả không nhận được tin báo; sau khi nhập, hãy in phiếu biên nhận có mã nhận sáng kiến ở trang này để trao cho tác giả. "
                        + "Các dòng cùng họ tên, đơn vị và số giấy đồng ý được coi là một người.",
                "is empty, so no message reaches the author; once it is imported, print the slip with the claim code on this page and hand it to the author. "
                        + "Rows of the same name, unit and paper are taken for one person."));
        return read(cells, null);
    }

    private static PersonRow read(Cells cells, Contact contact) {
        String name = cells.name(IdeaColumns.AUTHOR);
        Boolean agrees = cells.yes(IdeaColumns.AGREES);
        if (!Boolean.TRUE.equals(agrees) && cells.findings().stream().noneMatch(found -> IdeaColumns.AGREES.name().equals(found.column()))) {
            cells.error(IdeaColumns.AGREES, "no-consent", "tác giả phải tự đồng ý (Có); không nhập thay cho người chưa đồng ý.",
                    "the author must have agreed (Có); nobody is imported who has not.");
        }
        String paper = cells.needed(IdeaColumns.PAPER, LONGEST_PAPER);
        LocalDate on = cells.day(IdeaColumns.AGREED_ON);
        if (on == null && cells.raw(IdeaColumns.AGREED_ON).isEmpty()) {
            cells.error(IdeaColumns.AGREED_ON, "empty", "còn trống.", "is empty.");
        }
        String version = cells.needed(IdeaColumns.WORDS, 20);
        String now = ConsentService.version(ConsentPurpose.TAKE_PART);
        if (version != null && !version.equals(now)) {
            cells.error(IdeaColumns.WORDS, "consent-text", "\"" + version + "\" không phải mẫu đang dùng (" + now + "); cần giấy ký theo mẫu mới.",
                    "\"" + version + "\" are not the words of now (" + now + "); a paper with the new words is needed.");
        }
        return new PersonRow(name, contact == null ? null : contact.value(), paper, on, version);
    }

    public Made.Proof signed() {
        return new Made.Proof(paper, agreedOn);
    }

    ConsentProof proof() {
        return new ConsentProof(ConsentProof.Kind.PAPER, version, agreedOn.atStartOfDay(Time.ZONE).toInstant(), paper);
    }
}
