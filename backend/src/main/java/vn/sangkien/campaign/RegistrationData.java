package vn.sangkien.campaign;

import static vn.sangkien.account.data.PersonalRows.Column.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalRows;
import vn.sangkien.account.data.PersonalSection;
import vn.sangkien.shared.problem.Text;

/** Where somebody takes part. */
@ApplicationScoped
class RegistrationData implements PersonalData {

    private final PersonalRows rows;

    RegistrationData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<PersonalSection> about(long account) {
        return List.of(rows.read("registrations", new Text("Tham gia chương trình", "Taking part"), account, """
                SELECT c.name, u.name, r.block, r.registered_at FROM registration r JOIN campaign c ON c.id = r.campaign_id JOIN unit u ON u.id = r.unit_id
                WHERE r.account_id = :person ORDER BY r.id""",
                of("campaign", "Chương trình", "Campaign"), of("unit", "Đơn vị", "Unit"), of("block", "Khối", "Block").saying(Map.of("ENTERPRISE", new Text("Doanh nghiệp", "Enterprise"), "PUBLIC_SERVICE", new Text("Hành chính, sự nghiệp", "Public service"))), of("registeredAt", "Đăng ký lúc", "Registered at")));
    }
}
