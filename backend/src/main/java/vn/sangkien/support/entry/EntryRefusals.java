package vn.sangkien.support.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;

/** Why something is not entered. */
final class EntryRefusals {

    private EntryRefusals() {
    }

    static DomainException outside() {
        return new DomainException(Category.FORBIDDEN, "outside-units",
                new Text("Ngoài đơn vị của bạn", "Outside your units"),
                new Text("Bạn chỉ nhập thay cho đơn vị mình phụ trách và các đơn vị bên dưới.", "You enter for your own units and those below them only."));
    }

    static DomainException ownIdea() {
        return new DomainException(Category.RULE, "own-idea",
                new Text("Đây là số của bạn", "This number is yours"),
                new Text("Không nhập thay cho chính mình. Hãy gửi sáng kiến của bạn ở trang “Gửi sáng kiến”.", "Nobody enters for themselves. Send your own initiative on the page for authors."));
    }

    static DomainException dayFull(int most, Clock clock) {
        Instant now = clock.instant();
        Instant tomorrow = Time.dayOf(now).plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        return Refusals.paused("entries-of-day", new Text("Đã đủ số sáng kiến trong ngày", "Enough for today"),
                new Text("Mỗi người nhập thay nhiều nhất " + most + " sáng kiến một ngày.", "One operator enters at most " + most + " initiatives a day."),
                Math.max(1, Duration.between(now, tomorrow).toSeconds()));
    }

    static DomainException searchesFull(int most, String withinVi, String withinEn, Duration wait) {
        return Refusals.paused("person-searches", new Text("Tạm dừng tìm người", "Searches are paused"),
                new Text("Mỗi người nhập thay tìm nhiều nhất " + most + " lần trong " + withinVi + ". Bạn vẫn nhập được: ghi họ tên và lấy đồng ý.",
                        "One operator looks for people at most " + most + " times " + withinEn + ". You can still enter: give the name and obtain the agreement."),
                Math.max(1, wait.toSeconds()));
    }

    static DomainException proofMissing() {
        return new DomainException(Category.RULE, "consent-missing",
                new Text("Chưa có đồng ý của tác giả", "The author's agreement is missing"),
                new Text("Người này chưa đồng ý tham gia. Hãy gửi mã để họ đọc lại, hoặc chụp giấy họ đã ký.",
                        "This person has not agreed to take part. Send them a code to read out, or photograph the paper they signed."));
    }

    static DomainException proofUnknown() {
        return new DomainException(Category.RULE, "consent-proof-over",
                new Text("Bằng chứng đồng ý không dùng được", "The proof of agreement cannot be used"),
                new Text("Bằng chứng này đã dùng cho người khác, đã quá hạn hoặc không phải do bạn thu. Hãy gửi mã mới hoặc chụp lại giấy.",
                        "It was used for somebody else, is too old, or was not taken by you. Send a new code or photograph the paper again."));
    }

    static DomainException proofOfAnother() {
        return new DomainException(Category.RULE, "consent-of-another",
                new Text("Mã của số điện thoại khác", "A code of another number"),
                new Text("Mã đồng ý được gửi tới số khác. Hãy gửi mã tới đúng số của tác giả.", "The code went to another number. Send one to the author's own."));
    }

    static DomainException paperNeeded() {
        return new DomainException(Category.RULE, "paper-needed",
                new Text("Cần giấy đã ký", "A signed paper is needed"),
                new Text("Người không có điện thoại đồng ý bằng giấy đã ký: hãy chụp giấy.", "Who has no phone agrees on signed paper: photograph it."));
    }

    static DomainException notAPaper() {
        return new DomainException(Category.RULE, "not-a-paper",
                new Text("Chỉ nhận ảnh hoặc PDF", "Pictures and PDF only"), new Text("Hãy chụp hoặc quét giấy đã ký.", "Photograph or scan the signed paper."));
    }

    static InvalidFieldsException phone(String field) {
        return new InvalidFieldsException(new Violation(field, "phone", "Số điện thoại: phải là số di động Việt Nam, ví dụ 0901234567.",
                "Phone number: must be a Vietnamese mobile number such as 0901234567."));
    }

    static InvalidFieldsException nameMissing() {
        return new InvalidFieldsException(new Violation("author.name", "required", "Họ và tên: phải ghi.", "Name: is required."));
    }

    static InvalidFieldsException earlierUnknown(String field) {
        return new InvalidFieldsException(new Violation(field, "unknown", "Số sáng kiến trước: không có sáng kiến nhập thay nào mang số này trong đơn vị của bạn.",
                "Earlier initiative: nothing with this number was entered for anybody in your units."));
    }

    static InvalidFieldsException unitMissing() {
        return new InvalidFieldsException(new Violation("form.unitId", "not-null", "Đơn vị: phải chọn.", "Unit: is required."));
    }
}
