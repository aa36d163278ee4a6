package vn.sangkien.idea.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.Refused;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;

/** Nobody leaves a file behind by sending the idea too early, and no forgotten file keeps an idea back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilesOnTheirWayTest {

    @Inject
    World world;
    @Inject
    TestClock clock;

    private Unit unit;
    private Person worker;
    private String idea;

    @BeforeEach
    void aDraft() {
        Campaign campaign = world.campaign();
        unit = world.unit(world.root(), "Cơ sở");
        worker = world.worker(campaign, unit);
        idea = Api.draft(worker, campaign);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void anIdeaIsNotHandedInWhileAFileOfItIsOnItsWayAndTheFileIsNamed() {
        String file = Uploads.begin(worker, idea, "DOCUMENT", "Ảnh máy phay.pdf", 100).path("id");
        Uploads.part(worker, idea, file, 0, new byte[40]).then().statusCode(200);

        Api.submit(worker, idea).then().spec(Refused.naming("files")).body("violations[0].message", containsString("Tệp chưa gửi lên xong: Ảnh máy phay.pdf"))
                .body("violations[0].messageEn", containsString("Ảnh máy phay.pdf. Send the rest of it or remove it"));

        Uploads.remove(worker, idea, file).then().statusCode(204);
        Api.submit(worker, idea).then().statusCode(200);
        Uploads.part(worker, idea, file, 40, new byte[60]).then().spec(Refused.with(404, "not-found"));
        Uploads.begin(worker, idea, "DOCUMENT", "a.pdf", 100).then().spec(Refused.with(409, "wrong-state"));
    }

    @Test
    void whatNobodyMayFinishAnyMoreDoesNotHoldUpTheIdea() {
        Uploads.begin(worker, idea, "DOCUMENT", "Bỏ quên.pdf", 100).then().statusCode(201);
        clock.advance(Attachment.TIME_TO_SEND.plus(Duration.ofSeconds(1)));

        Api.submit(world.signedInAgain(worker), idea).then().statusCode(200);
    }

    @Test
    void refusedFilesDoNotHoldUpTheIdeaAndNeitherDoesTheOfficersDecision() {
        String refused = Uploads.sent(worker, idea, "PHOTO", "ảnh.jpg", "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8));
        Uploads.complete(worker, idea, refused).then().spec(Refused.with(422, "file-kind"));
        Api.submit(worker, idea).then().statusCode(200);
        Person officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
        Uploads.begin(officer, idea, "RECOGNITION", "QĐ.pdf", 100).then().statusCode(201);
        Api.decide(officer, idea, Api.returning("Hãy thêm ảnh của gá kẹp mới.")).then().statusCode(200);

        Api.submit(worker, idea).then().statusCode(200);
    }

    @Test
    void ofSendingTheIdeaAndBeginningAFileAtOnceTheOtherIsRefused() throws Exception {
        var answers = AtOnce.call(List.<Callable<Response>>of(() -> Api.submit(worker, idea),
                () -> Uploads.begin(worker, idea, "DOCUMENT", "a.pdf", 100)));

        assertThat(answers).extracting(answer -> answer.statusCode() < 300).containsExactlyInAnyOrder(true, false);
    }
}
