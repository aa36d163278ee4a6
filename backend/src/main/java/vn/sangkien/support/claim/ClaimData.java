package vn.sangkien.support.claim;

import static vn.sangkien.account.data.PersonalRows.Column.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.sangkien.account.data.KeepingTime;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalRows;
import vn.sangkien.account.data.PersonalSection;
import vn.sangkien.shared.problem.Text;

/** The receipts made out for somebody, which end when they are erased. */
@ApplicationScoped
class ClaimData implements PersonalData {

    private final PersonalRows rows;
    private final ClaimCodes codes;

    ClaimData(PersonalRows rows, ClaimCodes codes) {
        this.rows = rows;
        this.codes = codes;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(rows.read("claimCodes", new Text("Phiếu biên nhận có mã", "Receipts with a code"), account,
                "SELECT issued_at, valid_until, ended_at FROM claim_code WHERE account_id = :person ORDER BY id",
                of("issuedAt", "Cấp lúc", "Issued at"), of("validUntil", "Dùng được đến", "Valid until"), of("endedAt", "Hết hiệu lực lúc", "Ended at")),
                rows.read("joinedReceipts", new Text("Phiếu của người khác bạn đã nhận về", "Receipts that you took over"), account, """
                        SELECT p.display_name, j.joined_at, u.undone_at FROM claim_join j JOIN account p ON p.id = j.from_id LEFT JOIN claim_join_undone u ON u.join_id = j.id
                        WHERE j.to_id = :person ORDER BY j.id""",
                        of("personName", "Tên trên phiếu", "Name on the receipt"), of("joinedAt", "Nhận lúc", "Taken over at"), of("givenBackAt", "Trả lại lúc", "Given back at")));
    }

    @Override
    public void erase(long account, Instant now) {
        codes.endAllOf(account);
    }

    @Override
    public List<KeepingTime> keepingTimes() {
        return List.of(new KeepingTime("claimCodes", new Text("Phiếu biên nhận có mã", "Receipts with a code"), null,
                new Text("Mã không lưu lại, chỉ lưu việc đã cấp; dùng được một năm.", "The code is not stored, only that there was one; it works for a year.")));
    }
}
