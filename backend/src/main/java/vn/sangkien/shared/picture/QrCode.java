package vn.sangkien.shared.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code, to be drawn as squares of any size. */
public final class QrCode {

    /** White around the code, in modules; less and some phones do not find it. */
    private static final int QUIET = 4;

    /** Draws one dark module. */
    public interface Module {

        void at(int x, int y);
    }

    private final BitMatrix dark;

    private QrCode(BitMatrix dark) {
        this.dark = dark;
    }

    public static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M)));
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many modules it is wide and high, the white around it included. */
    public int size() {
        return dark.getWidth();
    }

    /** Every dark module, counted from the top left. */
    public void draw(Module module) {
        for (int y = 0; y < dark.getHeight(); y++) {
            for (int x = 0; x < dark.getWidth(); x++) {
                if (dark.get(x, y)) {
                    module.at(x, y);
                }
            }
        }
    }
}
