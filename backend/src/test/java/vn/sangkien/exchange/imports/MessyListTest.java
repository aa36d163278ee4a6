package vn.sangkien.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** A list as it comes from a real office, in which thirty things are wrong: each is found, in its row and its column. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MessyListTest {

    private static final String LEGACY = "Gi¸ ®ì cuén d©y cho m¸y quÊn";

    @Inject
    World world;
    @Inject
    ImportCalls calls;

    private final IdeaSheet sheet = new IdeaSheet();
    private final List<String> planted = new ArrayList<>();
    private int row = 1;

    private void good(String unit, String... otherwise) {
        row++;
        sheet.row("M" + row, IdeaImportTest.phone(), unit, otherwise);
    }

    private void bad(String unit, String column, String cause, String... otherwise) {
        good(unit, otherwise);
        planted.add(row + " " + column + " " + cause);
    }

    @Test
    void everyPlantedErrorIsFoundByRowAndColumn() {
        Unit top = world.upper(world.root(), "Công đoàn có sổ lộn xộn");
        Unit closed = world.unit(top, "CĐCS đã nghỉ");
        world.close(closed, null);
        String place = world.unit(top, "CĐCS còn làm").code();
        Person officer = world.person("Cán bộ sổ lộn xộn", Role.UNIT_OFFICER, top);

        good(place);
        bad(place, "EXTERNAL_ID", "empty", "Mã dòng", "");
        bad(place, "EXTERNAL_ID", "twice", "Mã dòng", "M2");
        bad(place, "EXTERNAL_ID", "too-long", "Mã dòng", "x".repeat(101));
        bad(place, "AUTHOR_NAME", "empty", "Họ tên tác giả", " ");
        bad(place, "AUTHOR_NAME", "script", "Họ tên tác giả", "Nguyễn V\u0430n An");
        bad(place, "SHARES", "sum", "Đồng tác giả", "Trần Thị Bình; Lê Văn Cường", "Tỷ lệ đóng góp (%)", "60; 25; 20");
        bad(place, "AUTHOR_CONTACT", "digits-lost", "Điện thoại hoặc e-mail tác giả", "8.49E+10");
        bad(place, "AUTHOR_CONTACT", "contact", "Điện thoại hoặc e-mail tác giả", "024 3942 1794");
        bad(place, "AUTHOR_CONTACT", "contact", "Điện thoại hoặc e-mail tác giả", "an@@example");
        good(place);
        bad("KHONG-CO-MA", "UNIT_CODE", "unit");
        bad("", "UNIT_CODE", "empty");
        bad(closed.code(), "UNIT_CODE", "unit-closed");
        bad(world.root().code(), "UNIT_CODE", "unit");
        bad(place, "CONSENT", "no-consent", "Tác giả đồng ý tham gia", "");
        bad(place, "CONSENT", "no-consent", "Tác giả đồng ý tham gia", "Không");
        bad(place, "CONSENT", "unknown-value", "Tác giả đồng ý tham gia", "hỏi sau");
        bad(place, "CONSENT_PAPER", "empty", "Số giấy đồng ý", "");
        bad(place, "CONSENT_DATE", "day", "Ngày ký giấy đồng ý", "30/02/2025");
        bad(place, "CONSENT_DATE", "day", "Ngày ký giấy đồng ý", "01/01/2199");
        bad(place, "CONSENT_VERSION", "consent-text", "Mẫu giấy đồng ý", "2019-1");
        good(place);
        bad(place, "TITLE", "empty", "Tên sáng kiến", "");
        bad(place, "TITLE", "letters", "Tên sáng kiến", "Máy");
        bad(place, "TITLE", "size", "Tên sáng kiến", "dài ".repeat(80));
        bad(place, "TITLE", "legacy-font", "Tên sáng kiến", LEGACY);
        bad(place, "SOLUTION_TYPE", "unknown-value", "Loại giải pháp", "Giải pháp hay");
        bad(place, "FIELD", "not-null", "Lĩnh vực", "");
        bad(place, "DIRECT_WORKER", "unknown-value", "Lao động trực tiếp", "đôi khi");
        bad(place, "FIRST_APPLIED_ON", "day", "Ngày áp dụng lần đầu", "tháng 3");
        bad(place, "DESCRIPTION", "letters", "Nội dung giải pháp", "Làm giá đỡ.");
        bad(place, "BENEFIT_VND", "number", "Giá trị làm lợi (đồng/năm)", "nhiều");

        String id = ImportCalls.upload(officer, ImportKind.IDEAS, top, world.campaign(), "Sổ lộn xộn", sheet.xlsx()).then().statusCode(201).extract().path("id");
        calls.checked(officer, id).body("rows", equalTo(33)).body("creates", equalTo(3)).body("errors", equalTo(30));

        List<Map<String, Object>> rows = ImportCalls.rows(officer, id, "ERROR").extract().path("items");
        List<String> found = rows.stream().flatMap(each -> findings(each).stream().filter(finding -> (Boolean) finding.get("error"))
                .map(finding -> each.get("row") + " " + finding.get("column") + " " + finding.get("cause"))).toList();
        assertThat(planted).hasSize(30);
        assertThat(found).containsExactlyInAnyOrderElementsOf(planted);
        calls.ran(officer, id).body("done", equalTo(3));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> findings(Map<String, Object> row) {
        return (List<Map<String, Object>>) row.get("findings");
    }
}
