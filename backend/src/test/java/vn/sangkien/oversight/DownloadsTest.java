package vn.sangkien.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.Refused;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.idea.attachment.SentFiles;
import vn.sangkien.idea.attachment.Uploads;

/** Whoever takes a whole list away is on the audit, and whoever was refused is not. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DownloadsTest {

    @Inject
    World world;
    @Inject
    EntityManager database;

    @Test
    void listsOfUnitsAndTargetsAreNotTakenUnnoticed() {
        Campaign campaign = world.campaign();
        Unit unit = world.upper(world.root(), "Công đoàn quận tải tệp");
        Person admin = world.person("Quản Trị", Role.ADMIN, unit);
        Person elsewhere = world.person("Quản Trị Nơi Khác", Role.ADMIN, world.upper(world.root(), "Quận khác"));

        Api.as(admin).queryParam("format", "CSV").get("/api/v1/units/{id}/sheet", unit.id()).then().statusCode(200);
        Api.as(admin).queryParam("format", "CSV").queryParam("phase", campaign.phase(1).id()).get("/api/v1/units/{id}/target-file", unit.id()).then().statusCode(200);
        assertThat(actions(admin)).contains("UNIT_SHEET_DOWNLOADED", "TARGETS_DOWNLOADED");

        Api.as(elsewhere).queryParam("format", "CSV").get("/api/v1/units/{id}/sheet", unit.id()).then().spec(Refused.with(404, "not-found"));
        assertThat(actions(elsewhere)).doesNotContain("UNIT_SHEET_DOWNLOADED");
    }

    @Test
    void filesOfAnIdeaThatIsNotPublishedAreNotTakenUnnoticed() {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở có tệp");
        Person worker = world.worker(campaign, unit);
        Person officer = world.person("Cán Bộ Xem", Role.UNIT_OFFICER, unit);
        String idea = Api.draft(worker, campaign);
        String photo = Uploads.attached(worker, idea, "PHOTO", "máy.png", SentFiles.picture("png", 40, 40));
        Api.submit(worker, idea).then().statusCode(200);

        Uploads.download(worker, idea, photo, "file").then().statusCode(200);
        Uploads.download(officer, idea, photo, "file").then().statusCode(200);

        assertThat(actions(officer)).contains("ATTACHMENT_DOWNLOADED");
        assertThat(actions(worker)).doesNotContain("ATTACHMENT_DOWNLOADED");
        Person elsewhere = world.person("Cán Bộ Nơi Khác", Role.UNIT_OFFICER, world.unit(world.root(), "Cơ sở khác"));
        Uploads.download(elsewhere, idea, photo, "file").then().spec(Refused.with(404, "not-found"));
        assertThat(actions(elsewhere)).doesNotContain("ATTACHMENT_DOWNLOADED");
    }

    private List<String> actions(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT action FROM audit_event WHERE actor_id = ?1", String.class)
                .setParameter(1, person.value()).getResultList());
    }
}
