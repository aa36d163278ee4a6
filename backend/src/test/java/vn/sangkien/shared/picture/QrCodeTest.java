package vn.sangkien.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 5;

    @Test
    void aReaderFindsTheAddress() throws Exception {
        String address = "https://sangkien.example.vn/start?unit=0GH7MT4DS3Q2K";
        QrCode code = QrCode.of(address);
        int width = code.size() * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        code.draw((x, y) -> {
            for (int row = 0; row < SCALE; row++) {
                int from = (y * SCALE + row) * width + x * SCALE;
                Arrays.fill(pixels, from, from + SCALE, 0);
            }
        });

        assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)))).getText()).isEqualTo(address);
    }
}
