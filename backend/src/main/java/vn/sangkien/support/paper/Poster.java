package vn.sangkien.support.paper;

import static com.lowagie.text.Element.ALIGN_CENTER;

import vn.sangkien.shared.time.Time;

/** An A4 page for the notice board: who scans it writes for this unit. In Vietnamese, or in English for those who came from elsewhere to work. */
final class Poster {

    private static final float SMALLEST = 0.4f;

    private final Facts facts;
    private final boolean english;

    private Poster(Facts facts, boolean english) {
        this.facts = facts;
        this.english = english;
    }

    /** As large as one page allows: names of units may be long. */
    static byte[] of(Facts facts, boolean english) {
        var poster = new Poster(facts, english);
        Sheet sheet = poster.draw(1);
        for (float scale = 0.9f; sheet.pages() > 1 && scale > SMALLEST; scale -= 0.1f) {
            sheet = poster.draw(scale);
        }
        return sheet.done();
    }

    private Sheet draw(float scale) {
        var sheet = new Sheet(in("Gửi sáng kiến", "Send an idea") + " – " + facts.unit(), scale, in("vi-VN", "en"));
        sheet.heading(facts.campaign(), 32, ALIGN_CENTER);
        sheet.bold(facts.unit(), 24, ALIGN_CENTER);
        if (!facts.path().isEmpty()) {
            sheet.text(String.join(" › ", facts.path()), 13, ALIGN_CENTER);
        }
        sheet.text(in("Bạn đã làm cho công việc nhanh hơn, an toàn hơn, ít tốn hơn? Hãy gửi sáng kiến của bạn.",
                "Did you make work faster, safer or cheaper? Send us your idea."), 18, ALIGN_CENTER);
        sheet.qr(facts.address(), 300);
        sheet.bold(in("1. Mở máy ảnh hoặc Zalo, quét mã này", "1. Open the camera or Zalo and scan this code"), 18, ALIGN_CENTER);
        sheet.bold(in("2. Viết vài dòng: trước đây thế nào, bạn làm gì, được gì", "2. Write a few lines: how it was, what you did, what it brought"), 18, ALIGN_CENTER);
        sheet.bold(in("3. Gửi. Công đoàn xem và trả lời bạn", "3. Send it. The union reads it and answers you"), 18, ALIGN_CENTER);
        sheet.text(facts.address(), 12, ALIGN_CENTER);
        if (facts.until() != null) {
            sheet.bold(in("Nhận đến hết ngày ", "Until the end of ") + Time.shown(facts.until()), 17, ALIGN_CENTER);
        }
        String from = Time.shown(facts.appliedFrom());
        String until = Time.shown(facts.appliedUntil());
        sheet.text(in("Áp dụng lần đầu từ " + from + " đến " + until + ".", "First applied from " + from + " to " + until + "."), 13, ALIGN_CENTER);
        sheet.text(help(), 15, ALIGN_CENTER);
        sheet.text(in("Scan the code to send your idea from this workplace.", "Quét mã để gửi sáng kiến của bạn từ nơi làm việc này."), 12, ALIGN_CENTER);
        return sheet;
    }

    private String help() {
        if (facts.team() == null) {
            return in("Không có điện thoại thông minh? Hỏi công đoàn cơ sở lấy phiếu giấy.", "No smartphone? Ask your union for the paper form.");
        }
        String hours = facts.team().hours() == null ? "" : " (" + facts.team().hours() + ")";
        String who = facts.team().name() + ": " + facts.team().phone() + hours;
        return in("Cần giúp? Gọi " + who + ". Có phiếu giấy cho người không dùng điện thoại.", "Need help? Call " + who + ". There is a paper form for those without a telephone.");
    }

    private String in(String vi, String en) {
        return english ? en : vi;
    }
}
