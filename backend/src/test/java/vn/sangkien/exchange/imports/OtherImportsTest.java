package vn.sangkien.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** People, and decisions that recognised ideas, out of lists. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OtherImportsTest {

    private static final String PEOPLE = "Mã dòng,Họ tên tác giả,Điện thoại,Mã đơn vị,Tác giả đồng ý tham gia,Số giấy đồng ý,Ngày ký giấy đồng ý,Mẫu giấy đồng ý\n";
    private static final String DECISIONS = "Mã số sáng kiến,Số quyết định,Ngày quyết định,Cơ quan ra quyết định,Cấp công nhận\n";

    @Inject
    World world;
    @Inject
    ImportCalls calls;
    @Inject
    EntityManager database;

    private Unit top;
    private Unit place;
    private Campaign campaign;
    private Person officer;

    @BeforeEach
    void anOfficer() {
        top = world.upper(world.root(), "Công đoàn nhập người");
        place = world.unit(top, "CĐCS Dệt");
        campaign = world.campaign();
        officer = world.person("Cán bộ nhập người", Role.UNIT_OFFICER, top);
    }

    @Test
    void peopleWhoAgreedOnPaperTakePartAndNobodyElse() {
        String phone = IdeaImportTest.phone();
        String list = PEOPLE + "1,Trần Thị Bình," + phone + "," + place.code() + ",Có,P-1,10/05/2025,2026-1\n2,Lê Văn Cường," + IdeaImportTest.phone() + "," + place.code() + ",Không,P-2,10/05/2025,2026-1\n"
                + "3,Phạm Dung," + IdeaImportTest.phone() + "," + place.code() + ",Có,,10/05/2025,2026-1\n";
        String id = uploaded(ImportKind.PEOPLE, list);
        calls.checked(officer, id).body("creates", equalTo(1)).body("errors", equalTo(2)).body("causes.cause", hasItem("no-consent"));
        calls.ran(officer, id).body("done", equalTo(1));
        assertThat(takingPart()).containsExactly("Trần Thị Bình P-1");

        calls.checked(officer, uploaded(ImportKind.PEOPLE, list)).body("creates", equalTo(0)).body("same", equalTo(1));
        String renamed = uploaded(ImportKind.PEOPLE, PEOPLE + "1,Tên Khác," + phone + "," + place.code() + ",Có,P-1,10/05/2025,2026-1\n");
        calls.checked(officer, renamed).body("changes", equalTo(1)).body("warned", equalTo(1));
        calls.ran(officer, renamed);
        assertThat(takingPart()).containsExactly("Trần Thị Bình P-1");
    }

    @Test
    void decisionsAreAttachedByTheRulesOfTheDesk() {
        Person author = world.worker(campaign, place);
        String idea = Api.submitted(author, campaign);
        String number = Api.as(author).get("/api/v1/ideas/{id}", idea).path("number");
        world.grant(officer, Role.REVIEWER, top);
        String good = DECISIONS + number + ",12/QĐ,10/05/2025,Hội đồng sáng kiến,Cấp cơ sở\n";
        String id = uploaded(ImportKind.RECOGNITIONS, good + "SK-KHONG-CO,13/QĐ,10/05/2025,Hội đồng,Cấp cơ sở\n");
        calls.checked(officer, id).body("creates", equalTo(1)).body("errors", equalTo(1));
        calls.ran(officer, id).body("done", equalTo(1));
        Api.as(officer).get("/api/v1/ideas/{id}", idea).then().body("recognition.number", equalTo("12/QĐ")).body("state", equalTo("SUBMITTED"));
        calls.checked(officer, uploaded(ImportKind.RECOGNITIONS, good)).body("same", equalTo(1));

        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);
        String late = uploaded(ImportKind.RECOGNITIONS, DECISIONS + number + ",99/QĐ,10/05/2025,Hội đồng,Cấp cơ sở\n");
        calls.checked(officer, late).body("errors", equalTo(1));
        ImportCalls.rows(officer, late, "ERROR").body("items[0].findings.cause", hasItem("decided"));
    }

    @Test
    void nobodyAttachesDecisionsToWhatTheyImported() {
        byte[] list = new IdeaSheet().row("R1", IdeaImportTest.phone(), place.code()).csv();
        String id = ImportCalls.upload(officer, ImportKind.IDEAS, top, campaign, "Sổ", list).then().statusCode(201).extract().path("id");
        calls.checked(officer, id);
        calls.ran(officer, id).body("done", equalTo(1));
        String number = (String) QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT number FROM idea WHERE campaign_id = ?1")
                .setParameter(1, campaign.value()).getSingleResult());

        String own = uploaded(ImportKind.RECOGNITIONS, DECISIONS + number + ",12/QĐ,10/05/2025,Hội đồng,Cấp cơ sở\n");
        calls.checked(officer, own).body("errors", equalTo(1));
        ImportCalls.rows(officer, own, "ERROR").body("items[0].findings.cause", hasItem("four-eyes"));
    }

    @Test
    void decisionsAreForThoseWhoDecideAndPeopleForThoseWhoLookAfterThem() {
        Person reviewer = world.person("Người xét", Role.REVIEWER, top);
        Person helper = world.person("Tổ hỗ trợ", Role.SUPPORT, top);
        ImportCalls.upload(reviewer, ImportKind.PEOPLE, top, campaign, "Sổ", PEOPLE.getBytes(StandardCharsets.UTF_8)).then().spec(Refused.with(404, "not-found"));
        ImportCalls.upload(helper, ImportKind.RECOGNITIONS, top, campaign, "Sổ", DECISIONS.getBytes(StandardCharsets.UTF_8)).then().spec(Refused.with(404, "not-found"));
    }

    private String uploaded(ImportKind kind, String list) {
        return ImportCalls.upload(officer, kind, top, campaign, "Sổ " + kind, list.getBytes(StandardCharsets.UTF_8)).then().statusCode(201).extract().path("id");
    }

    private List<String> takingPart() {
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                SELECT CONCAT(a.display_name, ' ', c.proof_reference) FROM registration r JOIN account a ON a.id = r.account_id
                JOIN consent c ON c.account_id = a.id AND c.withdrawn_at IS NULL WHERE r.campaign_id = ?1 ORDER BY r.id""").setParameter(1, campaign.value()).getResultList());
        return rows.stream().map(String.class::cast).toList();
    }
}
