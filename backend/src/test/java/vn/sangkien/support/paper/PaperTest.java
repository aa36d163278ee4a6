package vn.sangkien.support.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.Api;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Unit;
import vn.sangkien.idea.IdeaForm;
import vn.sangkien.shared.problem.Fields;

/** What is printed for a notice board and for people without a phone. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PaperTest {

    @Inject
    World world;

    private Unit mill;

    @BeforeEach
    void aMill() {
        world.campaign();
        mill = world.unit(world.upper(world.root(), "Công đoàn quận Hải Đường"), "CĐCS Xí nghiệp Giầy Thụy Khuê – Xưởng số 7");
    }

    @Test
    void thePosterNamesTheUnitAndLeadsToItsForm() throws IOException {
        PdfReader poster = pdf("/api/v1/units/{id}/poster");

        assertThat(poster.getNumberOfPages()).isEqualTo(1);
        assertThat(text(poster)).contains("CĐCS Xí nghiệp Giầy Thụy Khuê – Xưởng số 7", "Công đoàn quận Hải Đường", "/start?unit=" + mill.id(), "Mở máy ảnh hoặc Zalo, quét mã này");
    }

    @Test
    void thePosterIsInEnglishForThoseWhoAskForIt() throws IOException {
        String poster = "/api/v1/units/{id}/poster";
        PdfReader english = pdf(poster + "?lang=en");
        assertThat(text(english)).contains("CĐCS Xí nghiệp Giầy Thụy Khuê – Xưởng số 7", "/start?unit=" + mill.id(), "Open the camera or Zalo and scan this code").doesNotContain("Mở máy ảnh");
        assertThat(english.getNumberOfPages()).isEqualTo(1);

        byte[] asTheBrowserAsks = Api.anonymous().header("Accept-Language", "en-GB,en;q=0.9,vi;q=0.8").get(poster, mill.id()).then().statusCode(200).header("Vary", containsString("Accept-Language")).extract().asByteArray();
        assertThat(text(new PdfReader(asTheBrowserAsks))).contains("Open the camera");
        byte[] asThePageSays = Api.anonymous().header("Accept-Language", "en").queryParam("lang", "vi").get(poster, mill.id()).then().statusCode(200).extract().asByteArray();
        assertThat(text(new PdfReader(asThePageSays))).contains("Mở máy ảnh");
    }

    @Test
    void aLongNameStillLeavesOnePage() throws IOException {
        mill = world.unit(world.root(), "Công đoàn cơ sở Công ty Trách nhiệm hữu hạn Một thành viên Sản xuất và Thương mại Xuất nhập khẩu Hàng thủ công mỹ nghệ và May mặc Hải Đường Hương Giang, Xưởng số 7, tổ may số 12, khu công nghiệp Bắc");

        assertThat(pdf("/api/v1/units/{id}/poster").getNumberOfPages()).isEqualTo(1);
    }

    @Test
    void theFormOnPaperAsksWhatTheScreenAsks() throws IOException {
        PdfReader paper = pdf("/api/v1/units/{id}/paper-form");
        String form = text(paper);

        assertThat(paper.getNumberOfPages()).as("both sides of one sheet").isEqualTo(2);

        assertThat(Arrays.stream(IdeaForm.class.getRecordComponents()).map(RecordComponent::getName).map(Fields::vietnamese)).hasSizeGreaterThan(10).allSatisfy(word -> assertThat(form).contains(word));
        assertThat(form).contains("CĐCS Xí nghiệp Giầy Thụy Khuê – Xưởng số 7", "Cam kết trung thực *", "Họ và tên *", "Lĩnh vực khác", "Đề tài nghiên cứu", "Tôi đồng ý để chương trình lưu và xử lý họ tên");
    }

    @Test
    void aUnitThatDoesNotExistHasNoPaper() {
        Api.anonymous().get("/api/v1/units/{id}/poster", "0GZZZZZZZZZZZ").then().statusCode(404);
        Api.anonymous().get("/api/v1/units/{id}/paper-form", "0GZZZZZZZZZZZ").then().statusCode(404);
    }

    private PdfReader pdf(String path) throws IOException {
        return new PdfReader(Api.anonymous().get(path, mill.id()).then().statusCode(200).contentType("application/pdf").extract().asByteArray());
    }

    /** Words as they are read, wherever a line ends. */
    private static String text(PdfReader pdf) throws IOException {
        var extractor = new PdfTextExtractor(pdf);
        var all = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            all.append(extractor.getTextFromPage(page)).append(' ');
        }
        return all.toString().replaceAll("[\\s\u00A0]+", " ");
    }
}
