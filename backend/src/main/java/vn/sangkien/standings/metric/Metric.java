package vn.sangkien.standings.metric;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.sangkien.shared.problem.Text;

/** Every figure that a board shows, with the one rule behind it. A changed rule is a new version, and says so. */
public enum Metric {
    SUBMITTED(MetricUnit.IDEAS, "Đã nộp", "Submitted",
            "Sáng kiến đã nộp trong giai đoạn, trừ những sáng kiến tác giả đã rút hoặc báo không phải của mình. Tính cho giai đoạn và ngày máy chủ nhận lần nộp đầu tiên, cho đơn vị và khối của"
                    + " tác giả chính lúc đó.",
            "Ideas ever submitted in the phase, less withdrawn and disputed ones. Counted for the phase and day in which the server first received them, at the unit and in the"
                    + " block of the lead author at that moment."),
    VALID(MetricUnit.IDEAS, "Hợp lệ", "Valid",
            "Sáng kiến đã nộp và được công nhận hợp lệ. Mỗi sáng kiến tính một lần, theo thời điểm nộp đầu tiên, kể cả khi được công nhận sau đó.",
            "Submitted ideas that were found valid. Each counts once, by the instant of its first submission, even when it was recognised later."),
    PENDING(MetricUnit.IDEAS, "Chờ xét", "Pending",
            "Sáng kiến đã nộp, đang xem xét hoặc đang chờ bổ sung, chưa có kết luận.",
            "Ideas submitted, in review or returned for more, not yet decided."),
    RECOGNISED(MetricUnit.IDEAS, "Được công nhận trong ngày", "Recognised on the day",
            "Sáng kiến trở thành hợp lệ trong ngày đó, bất kể nộp ngày nào. Dùng để tính nhịp độ.",
            "Ideas that became valid on that day, whenever they were submitted. The pace is computed from it."),
    REGISTRANTS(MetricUnit.PEOPLE, "Người đăng ký", "Registrants",
            "Người đã đăng ký tham gia chương trình từ đơn vị; mỗi người tính một lần trong chương trình.",
            "People who registered for the campaign from the unit; each counts once in the campaign."),
    SUBMITTERS(MetricUnit.PEOPLE, "Người có sáng kiến", "People with an idea",
            "Số tác giả chính khác nhau có sáng kiến đã nộp; mỗi người tính một lần, tại đơn vị của sáng kiến đầu tiên. Không tính cho quý và khoảng ngày.",
            "Distinct lead authors of submitted ideas; each counts once, at the unit of the first idea. Not counted for quarters and ranges of days."),
    ASSIGNED(MetricUnit.IDEAS, "Chỉ tiêu giao", "Assigned target",
            "Số sáng kiến hợp lệ cấp trên giao cho đơn vị trong giai đoạn và khối. Chưa giao thì để trống, không phải là 0.",
            "Valid ideas that the level above assigned to the unit for the phase and block. A missing target is empty, not zero."),
    REGISTERED(MetricUnit.IDEAS, "Chỉ tiêu đăng ký", "Registered target",
            "Số sáng kiến hợp lệ đơn vị tự đăng ký cho giai đoạn và khối.",
            "Valid ideas that the unit itself pledged for the phase and block."),
    PCT_ASSIGNED(MetricUnit.PERCENT, "% chỉ tiêu giao", "% of assigned",
            "Hợp lệ chia cho chỉ tiêu giao; một chữ số thập phân, làm tròn lên từ nửa. Thứ hạng so phân số chính xác, không so số đã làm tròn."
                    + " Đơn vị có chỉ tiêu dưới mức tối thiểu được liệt kê riêng.",
            "Valid divided by the assigned target; one decimal, rounded half up. Ranks compare the exact fractions, never the rounded text. Units with a target"
                    + " below the minimum are listed apart."),
    PCT_REGISTERED(MetricUnit.PERCENT, "% chỉ tiêu đăng ký", "% of registered",
            "Hợp lệ chia cho chỉ tiêu đăng ký; một chữ số thập phân, làm tròn lên từ nửa. Thứ hạng so phân số chính xác."
                    + " Đơn vị có chỉ tiêu dưới mức tối thiểu được liệt kê riêng.",
            "Valid divided by the registered target; one decimal, rounded half up. Ranks compare the exact fractions. Units with a target below the minimum are"
                    + " listed apart."),
    VALID_PER_100(MetricUnit.PER_100, "Trên 100 đoàn viên", "Per 100 members",
            "Hợp lệ nhân 100 chia cho số đoàn viên đơn vị đã công bố. Đơn vị ít đoàn viên hơn mức tối thiểu được liệt kê riêng.",
            "Valid times 100 divided by the unit's published headcount. Units with fewer members than the minimum are listed apart."),
    MEMBERS(MetricUnit.PEOPLE, "Đoàn viên", "Members",
            "Số đoàn viên do chính đơn vị công bố; không cộng từ các đơn vị cấp dưới.",
            "The unit's own published headcount; not added up from the units below."),
    COVERED(MetricUnit.UNITS, "CĐCS có sáng kiến", "Grassroots units with an idea",
            "Công đoàn cơ sở đang hoạt động, bên trong hoặc chính đơn vị, có ít nhất một sáng kiến hợp lệ trong giai đoạn hoặc đợt; tính ở khối hiện nay của công đoàn cơ sở.",
            "Open grassroots units, inside or the unit itself, with at least one valid idea in the phase or sprint; each in its present block."),
    GRASSROOTS(MetricUnit.UNITS, "CĐCS", "Grassroots units",
            "Tất cả công đoàn cơ sở đang hoạt động, bên trong hoặc chính đơn vị.",
            "All open grassroots units, inside or the unit itself."),
    PCT_COVERED(MetricUnit.PERCENT, "Độ phủ", "Coverage",
            "Công đoàn cơ sở có ít nhất một sáng kiến hợp lệ chia cho tất cả công đoàn cơ sở đang hoạt động. Không tính cho quý và khoảng ngày.",
            "Grassroots units with at least one valid idea divided by all open grassroots units. Not counted for quarters and ranges of days."),
    COMPLETED(MetricUnit.YES_NO, "Hoàn thành", "Completed",
            "Chỉ hoàn thành khi mọi khối có chỉ tiêu giao đều đạt.",
            "Only when every block with an assigned target meets it."),
    GOAL(MetricUnit.IDEAS, "Mục tiêu của đợt", "Goal of the sprint",
            "Số sáng kiến hợp lệ cần đạt trong đợt cao điểm. Đợt cao điểm chỉ đếm lại sáng kiến của giai đoạn nộp trong thời gian đó.",
            "Valid ideas to be reached in the sprint. A sprint only counts again the phase's ideas that were submitted in its time."),
    RANK(MetricUnit.PLACE, "Hạng", "Rank",
            "Thứ tự theo số đo chính xác; bằng nhau cùng hạng và hạng sau bị bỏ qua (1, 2, 2, 4). Trong cùng hạng xếp theo mã đơn vị.",
            "The order by the exact measure; equals share a rank and the next one is skipped (1, 2, 2, 4). Within a rank, by unit code."),
    CHILD_COUNT(MetricUnit.UNITS, "Đơn vị trực thuộc", "Units below",
            "Số đơn vị trực tiếp bên dưới, theo tổ chức hiện nay.", "Units directly below, as organised now."),
    MISSING(MetricUnit.IDEAS, "Còn thiếu", "Missing",
            "Chỉ tiêu trừ hợp lệ, không nhỏ hơn 0.", "The target less valid, never below zero."),
    DAYS_LEFT(MetricUnit.DAYS, "Ngày còn lại", "Days left",
            "Số ngày đến khi giai đoạn đóng, ngày lẻ tính tròn.", "Days until the phase closes, a begun day counted whole."),
    REQUIRED_PACE(MetricUnit.IDEAS_PER_DAY, "Nhịp độ cần có", "Required pace",
            "Số còn thiếu so với chỉ tiêu chia cho số ngày còn lại.", "What is missing to the target divided by the days left."),
    RECENT_PACE(MetricUnit.IDEAS_PER_DAY, "Nhịp độ gần đây", "Recent pace",
            "Trung bình mỗi ngày của số sáng kiến được công nhận trong 7 ngày gần nhất, kể cả hôm nay.",
            "Mean a day of the ideas recognised in the last 7 days, today included."),
    FORECAST(MetricUnit.IDEAS, "Dự báo", "Forecast",
            "Hợp lệ cộng nhịp độ gần đây nhân với số ngày còn lại. Không dự báo khi giai đoạn mới mở chưa đủ 3 ngày hoặc đã đóng.",
            "Valid plus the recent pace times the days left. There is none in the first 3 days of a phase and after its close."),
    PCT_FORECAST(MetricUnit.PERCENT, "% dự báo", "% forecast",
            "Dự báo chia cho chỉ tiêu; một chữ số thập phân, làm tròn lên từ nửa.", "The forecast divided by the target; one decimal, rounded half up."),
    AT_RISK(MetricUnit.YES_NO, "Có nguy cơ không đạt", "At risk",
            "Dự báo nhỏ hơn chỉ tiêu.", "The forecast is below the target.");

    private final MetricUnit unit;
    private final Text title;
    private final Text rule;

    Metric(MetricUnit unit, String vi, String en, String ruleVi, String ruleEn) {
        this.unit = unit;
        this.title = new Text(vi, en);
        this.rule = new Text(ruleVi, ruleEn);
    }

    /** As addresses write it: {@code pct-assigned}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As answers name it: {@code pctAssigned}. */
    public String field() {
        var words = Arrays.stream(name().split("_")).map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)).toList();
        String field = String.join("", words);
        return Character.toLowerCase(field.charAt(0)) + field.substring(1);
    }

    static Optional<Metric> byId(String id) {
        return Arrays.stream(values()).filter(metric -> metric.id().equals(id)).findFirst();
    }

    MetricUnit unit() {
        return unit;
    }

    Text title() {
        return title;
    }

    public Text rule() {
        return rule;
    }
}
