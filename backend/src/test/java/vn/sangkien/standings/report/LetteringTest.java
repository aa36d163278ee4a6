package vn.sangkien.standings.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void everyVietnameseLetterHasAShapeOfItsOwn() {
        String letters = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ";
        for (String text : new String[] {letters, letters.toUpperCase(Locale.ROOT)}) {
            assertThat(text.codePoints().mapToObj(letter -> ink(new String(Character.toChars(letter)))).distinct()).hasSize(text.length());
        }
    }

    @Test
    void aDecomposedTextLooksTheSame() {
        assertThat(ink("e\u0302\u0301")).isEqualTo(ink("ế"));
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsis() {
        String name = "Công đoàn cơ sở Công ty Cổ phần Đầu tư Phát triển Hạ tầng Kỹ thuật và Dịch vụ Môi trường đô thị";

        String fitted = Lettering.REGULAR.fit(name, 30, 400);

        assertThat(fitted).endsWith("…").hasSizeLessThan(name.length());
        assertThat(Lettering.REGULAR.width(fitted, 30)).isLessThanOrEqualTo(400);
        assertThat(Lettering.REGULAR.fit("Ngắn", 30, 400)).isEqualTo("Ngắn");
        assertThat(Lettering.REGULAR.fit(name, 30, 1)).isEqualTo("…");
    }

    /** A server may have no fonts at all. */
    @Test
    void theMachinesFontsAreNeverAskedFor() throws IOException {
        ink("ế");

        assertThat(Files.readString(Path.of("/proc/self/maps"))).doesNotContain("libfontmanager").doesNotContain("libfontconfig");
    }

    private static String ink(String text) {
        var image = new BufferedImage(60, 70, BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        Lettering.REGULAR.draw(on, text, 8, 50, 40);
        on.dispose();
        return Arrays.toString(image.getRGB(0, 0, 60, 70, null, 0, 60));
    }
}
