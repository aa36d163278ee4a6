package vn.sangkien.support.paper;

import static com.lowagie.text.Element.ALIGN_CENTER;
import static com.lowagie.text.Element.ALIGN_LEFT;

import java.util.List;

/** A receipt on A6 for somebody for whom an initiative was entered: with it they take it over, or say that it is not theirs. */
public final class Slip {

    private Slip() {
    }

    /**
     * What it says.
     *
     * @param number  null for a draft
     * @param title   null when there is none yet
     * @param address where the QR code leads
     */
    public record Receipt(String author, String number, String title, String unit, String day, String code, String address) {
    }

    /** @return a PDF */
    public static byte[] of(Receipt receipt) {
        Sheet sheet = Sheet.small("Phiếu biên nhận " + (receipt.number() == null ? "bản nháp" : receipt.number()));
        write(receipt, sheet);
        return sheet.done();
    }

    /** A page for each. @return a PDF */
    public static byte[] of(List<Receipt> receipts) {
        Sheet sheet = Sheet.small("Phiếu biên nhận");
        for (Receipt receipt : receipts) {
            sheet.page();
            write(receipt, sheet);
        }
        return sheet.done();
    }

    private static void write(Receipt receipt, Sheet sheet) {
        sheet.heading("Phiếu biên nhận sáng kiến", 13, ALIGN_CENTER);
        sheet.bold(receipt.number() == null ? "Bản nháp, chưa nộp" : receipt.number(), 14, ALIGN_CENTER);
        sheet.text("Tác giả: " + receipt.author(), 9, ALIGN_LEFT);
        if (receipt.title() != null) {
            sheet.text("Sáng kiến: " + receipt.title(), 9, ALIGN_LEFT);
        }
        sheet.text("Đơn vị: " + receipt.unit(), 9, ALIGN_LEFT);
        sheet.text("Ngày in: " + receipt.day(), 9, ALIGN_LEFT);
        sheet.qr(receipt.address(), 110);
        sheet.bold("Mã: " + receipt.code(), 13, ALIGN_CENTER);
        sheet.text("Quét mã, hoặc mở " + receipt.address().replaceAll("\\?.*", "") + " và nhập mã, để xem và nhận sáng kiến về tài khoản của bạn.", 8, ALIGN_CENTER);
        sheet.text("Không phải của bạn? Mở bằng mã này rồi bấm “Không phải của tôi”. Giữ kín mã.", 8, ALIGN_CENTER);
    }
}
