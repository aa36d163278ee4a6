package vn.sangkien.support.entry;

import static vn.sangkien.account.data.PersonalRows.Column.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.sangkien.account.data.KeepingTime;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalRows;
import vn.sangkien.account.data.PersonalSection;
import vn.sangkien.idea.attachment.StoredWaste;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.store.StoredName;

/** What was entered for somebody, and how they were shown to agree. */
@ApplicationScoped
class EntryData implements PersonalData {

    private static final Map<String, Text> KINDS = Map.of("TICK", new Text("Tự đánh dấu đồng ý", "Ticked by oneself"), "CODE", new Text("Đọc mã gửi tới điện thoại", "A code to the phone, read out"),
            "PAPER", new Text("Ký giấy", "A signed paper"));

    private final EntityManager database;
    private final PersonalRows rows;
    private final StoredWaste waste;
    private final SearchTurns turns;

    EntryData(EntityManager database, PersonalRows rows, StoredWaste waste, SearchTurns turns) {
        this.database = database;
        this.rows = rows;
        this.waste = waste;
        this.turns = turns;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(
                rows.read("enteredForMe", new Text("Sáng kiến được nhập thay bạn", "Initiatives entered for you"), account, """
                        SELECT i.number, o.display_name, e.entered_at, e.consent_kind, e.consent_at FROM idea i JOIN assisted_entry e ON e.idea_id = i.id JOIN account o ON o.id = e.operator_id
                        WHERE i.author_id = :person ORDER BY i.id""",
                        of("number", "Số", "Number"), of("operator", "Người nhập", "Entered by"), of("enteredAt", "Nhập lúc", "Entered at"),
                        of("consent", "Cách đồng ý", "How you agreed").saying(KINDS), of("consentAt", "Đồng ý lúc", "Agreed at")),
                rows.read("consentProofs", new Text("Bằng chứng bạn đã đồng ý", "What shows that you agreed"), account,
                        "SELECT kind, text_version, given_at FROM consent_proof WHERE account_id = :person ORDER BY id",
                        of("kind", "Loại", "Kind").saying(KINDS), of("textVersion", "Bản nội dung", "Version of the words"), of("givenAt", "Đồng ý lúc", "Given at")));
    }

    /** That they agreed stays, as a line without a person; the paper bears their name and goes. */
    @Override
    public void erase(long account, Instant now) {
        discard(database.createNativeQuery("SELECT stored_as FROM consent_proof WHERE account_id = ?1 AND stored_as IS NOT NULL").setParameter(1, account).getResultList(), now);
        database.createNativeQuery("UPDATE consent_proof SET stored_as = NULL WHERE account_id = ?1").setParameter(1, account).executeUpdate();
    }

    @Override
    public List<KeepingTime> keepingTimes() {
        return List.of(
                new KeepingTime("consentPapers", new Text("Ảnh giấy đồng ý đã ký", "Pictures of signed papers"), null,
                        new Text("Pháp luật yêu cầu chứng minh được sự đồng ý; xóa khi bạn yêu cầu xóa.", "The law asks for proof of agreement; they go when you ask to be erased.")),
                new KeepingTime("unusedProofs", new Text("Mã và ảnh giấy đồng ý chưa dùng", "Codes and papers that were not used"), 1,
                        new Text("Nhập xong hay bỏ dở đều không cần nữa.", "Nobody needs them once the entry is done or given up.")),
                new KeepingTime("personSearches", new Text("Số lần người nhập thay tìm người, theo giờ", "How often an operator looked for people, by the hour"), (int) SearchTurns.KEPT.toDays(),
                        new Text("Chỉ để dừng ai dò số điện thoại.", "Only to stop whoever tries numbers one after the other.")));
    }

    @Override
    public boolean removeExpired(Instant now, int most) {
        Instant unused = now.minus(Proofs.KEPT_UNUSED);
        boolean proofs = database.createNativeQuery("DELETE FROM consent_proof WHERE account_id IS NULL AND valid_until < ?1 LIMIT ?2")
                .setParameter(1, unused).setParameter(2, most).executeUpdate() == most;
        return turns.forgetBefore(now.minus(SearchTurns.KEPT), most) | proofs;
    }

    private void discard(List<?> stored, Instant now) {
        waste.add(stored.stream().map(name -> new StoredName(name.toString())).toList(), now);
    }
}
