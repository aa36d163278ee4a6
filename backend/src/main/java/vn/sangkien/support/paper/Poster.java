package vn.sangkien.support.paper;

import static com.lowagie.text.Element.ALIGN_CENTER;

import vn.sangkien.shared.time.Time;

/** An A4 page for the notice board: who scans it writes for this unit. */
final class Poster {

    private static final float SMALLEST = 0.4f;

    private Poster() {
    }

    /** As large as one page allows: names of units may be long. */
    static byte[] of(Facts facts) {
        Sheet sheet = draw(facts, 1);
        for (float scale = 0.9f; sheet.pages() > 1 && scale > SMALLEST; scale -= 0.1f) {
            sheet = draw(facts, scale);
        }
        return sheet.done();
    }

    private static Sheet draw(Facts facts, float scale) {
        var sheet = new Sheet("Gửi sáng kiến – " + facts.unit(), scale);
        sheet.heading(facts.campaign(), 32, ALIGN_CENTER);
        sheet.bold(facts.unit(), 24, ALIGN_CENTER);
        if (!facts.path().isEmpty()) {
            sheet.text(String.join(" › ", facts.path()), 13, ALIGN_CENTER);
        }
        sheet.text("Bạn đã làm cho công việc nhanh hơn, an toàn hơn, ít tốn hơn? Hãy gửi sáng kiến của bạn.", 18, ALIGN_CENTER);
        sheet.qr(facts.address(), 300);
        sheet.bold("1. Mở máy ảnh hoặc Zalo, quét mã này", 18, ALIGN_CENTER);
        sheet.bold("2. Viết vài dòng: trước đây thế nào, bạn làm gì, được gì", 18, ALIGN_CENTER);
        sheet.bold("3. Gửi. Công đoàn xem và trả lời bạn", 18, ALIGN_CENTER);
        sheet.text(facts.address(), 12, ALIGN_CENTER);
        if (facts.until() != null) {
            sheet.bold("Nhận đến hết ngày " + Time.shown(facts.until()), 17, ALIGN_CENTER);
        }
        sheet.text("Áp dụng lần đầu từ " + Time.shown(facts.appliedFrom()) + " đến " + Time.shown(facts.appliedUntil()) + ".", 13, ALIGN_CENTER);
        sheet.text(help(facts), 15, ALIGN_CENTER);
        sheet.text("Scan the code to send your idea from this workplace.", 12, ALIGN_CENTER);
        return sheet;
    }

    private static String help(Facts facts) {
        if (facts.team() == null) {
            return "Không có điện thoại thông minh? Hỏi công đoàn cơ sở lấy phiếu giấy.";
        }
        String hours = facts.team().hours() == null ? "" : " (" + facts.team().hours() + ")";
        return "Cần giúp? Gọi " + facts.team().name() + ": " + facts.team().phone() + hours + ". Có phiếu giấy cho người không dùng điện thoại.";
    }
}
