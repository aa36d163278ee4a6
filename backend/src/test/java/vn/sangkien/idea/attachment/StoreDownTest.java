package vn.sangkien.idea.attachment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
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
import vn.sangkien.shared.store.Buckets;
import vn.sangkien.shared.store.FileStore;

/** Texts need no files: while the place for files is down people write, submit and decide, and files wait. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StoreDownTest {

    @Inject
    World world;
    @Inject
    FileStore store;

    private Campaign campaign;
    private Person worker;
    private Person officer;

    @BeforeEach
    void aWorkerAndAnOfficer() {
        campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở");
        worker = world.worker(campaign, unit);
        officer = world.person("Cán Bộ", Role.UNIT_OFFICER, unit);
    }

    @Test
    void ideasGoOnAndFilesAreSaidToBeBusyUntilTheStoreIsBack() throws IOException {
        FileStore there = ClientProxy.unwrap(store);
        String idea = Api.draft(worker, campaign);
        byte[] photo = SentFiles.picture("jpg", 40, 30);
        String before = Uploads.attached(worker, idea, "PHOTO", "trước.jpg", photo);
        String during = Uploads.begin(worker, idea, "PHOTO", "sau.jpg", photo.length).path("id");

        QuarkusMock.installMockForType(Buckets.ofNobody(), FileStore.class);

        Uploads.part(worker, idea, during, 0, photo).then().spec(Refused.with(503, "unavailable"));
        Uploads.download(worker, idea, before, "file").then().spec(Refused.with(503, "unavailable"));
        Uploads.list(worker, idea).then().statusCode(200).body("items.id", contains(before, during));
        Api.patch(worker, idea, 0, Map.of("problem", "Mỗi lần thay phôi mất ba phút.")).then().statusCode(200);
        Api.submit(worker, idea).then().spec(Refused.naming("files"));
        Uploads.remove(worker, idea, during).then().statusCode(204);
        Api.submit(worker, idea).then().statusCode(200);
        Api.decide(officer, idea, Api.returning("Đề nghị thêm ảnh sau khi áp dụng.")).then().statusCode(200);

        QuarkusMock.installMockForType(there, FileStore.class);

        String after = Uploads.attached(worker, idea, "PHOTO", "sau.jpg", photo);
        Uploads.download(worker, idea, before, "file").then().statusCode(200);
        Api.submit(worker, idea).then().statusCode(200);
        Uploads.list(officer, idea).then().body("items.id", contains(before, after)).body("items.size()", equalTo(2));
    }
}
