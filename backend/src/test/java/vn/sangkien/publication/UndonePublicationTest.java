package vn.sangkien.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
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
import vn.sangkien.idea.attachment.SentFiles;
import vn.sangkien.idea.attachment.Uploads;
import vn.sangkien.idea.index.IdeaIndexer;

/** What is undone in its ten minutes is off every public page at once, also before the search has noticed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UndonePublicationTest {

    @Inject
    World world;
    @Inject
    IdeaIndexer indexer;

    private Campaign campaign;
    private Person officer;
    private String idea;
    private String photo;

    @BeforeEach
    void anIdeaWithAPhotoIsFoundValidAndSoIsPublic() throws InterruptedException {
        campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở");
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        Person author = world.worker(campaign, unit);
        idea = Api.draft(author, campaign);
        photo = Uploads.attached(author, idea, "PHOTO", "a.jpg", SentFiles.picture("jpg", 40, 30));
        Api.submit(author, idea).then().statusCode(200);
        accept();
    }

    @Test
    void theIdeaItsPhotosAndWhatPeopleLeftThereAreGoneFromThePublicPages() throws InterruptedException {
        leaveANote();
        Api.anonymous().get("/api/v1/ideas/{id}", idea).then().statusCode(200);
        Uploads.download(null, idea, photo, "thumbnail").then().statusCode(200);
        found().body("items.id", contains(idea));

        Api.as(officer).post("/api/v1/ideas/{id}/decision/undo", idea).then().statusCode(200).body("state", equalTo("SUBMITTED"));

        for (String page : new String[] {"", "/publication", "/replications", "/attachments"}) {
            Api.anonymous().get("/api/v1/ideas/{id}" + page, idea).then().spec(Refused.with(404, "not-found"));
        }
        Uploads.download(null, idea, photo, "thumbnail").then().spec(Refused.with(404, "not-found"));
        Uploads.download(null, idea, photo, "file").then().spec(Refused.with(404, "not-found"));
        Api.anonymous().queryParam("idea", idea).get("/api/v1/idea-counts").then().statusCode(200).body("items", empty());
        found().body("items", empty());
    }

    @Test
    void foundValidAgainItHasItsNotesBack() throws InterruptedException {
        leaveANote();
        Api.as(officer).post("/api/v1/ideas/{id}/decision/undo", idea).then().statusCode(200);

        accept();

        Api.anonymous().get("/api/v1/ideas/{id}/replications", idea).then().statusCode(200).body("items", hasSize(1));
        found().body("items.id", contains(idea));
    }

    private void accept() throws InterruptedException {
        Api.decide(officer, idea, Api.ACCEPT).then().statusCode(200);
        indexer.takeUpAll();
    }

    private void leaveANote() {
        Unit other = world.unit(world.root(), "Nơi áp dụng");
        Person there = world.person("Cán Bộ Nơi Khác", Role.UNIT_OFFICER, other);
        Api.creating(there).body(Map.of("unitId", other.id(), "facts", Map.of("state", "PLANNED", "text", "Sẽ làm thử ở hai tổ máy trong quý tới."))).post("/api/v1/ideas/{id}/replications", idea)
                .then().statusCode(201);
    }

    private ValidatableResponse found() {
        return Api.anonymous().queryParam("campaign", campaign.id()).get("/api/v1/idea-search").then().statusCode(200);
    }
}
