package vn.sangkien.notice;

import java.time.Instant;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;

/**
 * What a notice says.
 *
 * @param outside for telephones and mailboxes, in Vietnamese
 * @param link    a page of the application
 */
record NoticeText(Text title, Text text, String outside, String link) {

    private static final int LONGEST_OUTSIDE = 50;

    static NoticeText of(InboxNotice notice) {
        return switch (notice.kind()) {
            case IDEA_VALID -> idea(notice, "đã được xác nhận hợp lệ", "is valid", "Chúc mừng! Sáng kiến được tính vào kết quả của đơn vị.", "Congratulations! It counts for your unit.");
            case IDEA_INVALID -> idea(notice, "không hợp lệ", "is not valid", "Mở sáng kiến để xem lý do.", "Open it to read why.");
            case IDEA_RETURNED -> idea(notice, "cần bổ sung", "was returned", "Mở sáng kiến để xem cần bổ sung gì, rồi nộp lại.", "Open it to see what is missing, then hand it in again.");
            case IDEA_DUPLICATE -> idea(notice, "bị coi là trùng", "is taken for a duplicate", "Mở sáng kiến để xem trùng với sáng kiến nào và lý do.", "Open it to see of which one, and why.");
            case IDEA_REVOKED -> idea(notice, "bị hủy kết quả hợp lệ", "is no longer valid", "Cấp trên đã xem xét lại. Mở sáng kiến để xem lý do.", "It was looked at again above. Open it to read why.");
            case DISPUTE_UPHELD -> idea(notice, "đã gỡ khỏi tên bạn", "is no longer in your name", "Sáng kiến bạn báo không phải của mình không còn tính cho bạn.", "It was not yours, as you said, and does not count for you.");
            case DISPUTE_REJECTED -> idea(notice, "được xác định là của bạn", "was found to be yours", "Mở sáng kiến để xem lý do.", "Open it to read why.");
            case ENTRY_DISPUTED -> idea(notice, "bạn nhập bị báo không đúng tác giả", "that you entered was disowned", "Tạm dừng tính cho đến khi được xem xét.", "It does not count until that is looked at.");
            case ENTRY_REMOVED -> idea(notice, "bạn nhập đã bị loại", "that you entered was removed", "Sáng kiến không đúng tác giả.", "It was not its author's.");
            case ENTRY_RESTORED -> idea(notice, "bạn nhập đã được tính lại", "that you entered counts again", "Sáng kiến được xác định là đúng tác giả.", "It was found to be its author's.");
            case HELP_ANSWERED -> help(notice, "Tổ hỗ trợ đã trả lời bạn", "The support team has answered");
            case HELP_ASKED_BACK -> help(notice, "Tổ hỗ trợ hỏi lại bạn", "The support team asks you something");
            case DATA_ANSWERED -> data("Yêu cầu về dữ liệu của bạn đang được xử lý", "Your request about your data is being worked on");
            case DATA_DONE -> data("Yêu cầu về dữ liệu của bạn đã làm xong", "Your request about your data is done");
            case DATA_REFUSED -> data("Yêu cầu về dữ liệu của bạn đã có trả lời", "Your request about your data was answered");
            case LIST_IMPORTED -> said("Đã nhập xong danh sách", "Your list was imported", notice.fact("done") + " dòng đã nhập, " + notice.fact("refused") + " dòng lỗi để lại.",
                    notice.fact("done") + " rows taken, " + notice.fact("refused") + " with errors left.", "/imports?id=" + shown(notice.objectId()));
            case ENTERED_BY_LIST -> said(notice.fact("ideas") + " sáng kiến được nhập cho bạn", notice.fact("ideas") + " initiatives were entered for you",
                    "Đơn vị đã nhập từ danh sách. Nếu có cái không phải của bạn, hãy báo ở đó.", "Your unit entered them from a list. If one is not yours, say so there.", "/my-ideas");
            case DEADLINE_NEAR -> {
                String until = Time.shown(Instant.parse(notice.fact("closesAt")));
                yield said("Bạn có bản nháp chưa nộp", "You have a draft to hand in", notice.fact("phase") + " nhận sáng kiến đến " + until + ".",
                        notice.fact("phase") + " takes initiatives until " + until + ".", "/my-ideas");
            }
            case TARGETS_CHANGED -> said("Chỉ tiêu của đơn vị đã thay đổi", "Targets of the unit were changed", name(notice) + ": mở để xem số mới, người sửa và lý do.",
                    name(notice) + ": open it for the new figures, by whom and why.", unit(notice, "/targets"));
            case ANNOUNCEMENT, NUDGE -> {
                InboxNotice.Words words = notice.announcement();
                yield new NoticeText(new Text(words.subject(), words.subject()), new Text(words.text(), words.text()), cut(words.subject()),
                        notice.kind() == NoticeKind.NUDGE ? unit(notice, "/dashboard") : null);
            }
        };
    }

    private static NoticeText idea(InboxNotice notice, String vi, String en, String moreVi, String moreEn) {
        String number = notice.idea().number();
        String title = notice.idea().title();
        return new NoticeText(new Text(number + " " + vi, number + " " + en), new Text("“" + title + "”. " + moreVi, "“" + title + "”. " + moreEn), number + " " + vi,
                "/ideas/" + notice.idea().id());
    }

    private static NoticeText help(InboxNotice notice, String vi, String en) {
        return said(vi, en, "Mở để đọc và trả lời.", "Open it to read and answer.", "/help-requests?id=" + shown(notice.objectId()));
    }

    private static NoticeText data(String vi, String en) {
        return said(vi, en, "Mở để đọc trả lời.", "Open it to read the answer.", "/me/data");
    }

    private static NoticeText said(String vi, String en, String moreVi, String moreEn, String link) {
        return new NoticeText(new Text(vi, en), new Text(moreVi, moreEn), vi, link);
    }

    private static String unit(InboxNotice notice, String page) {
        return "/units/" + notice.unit().id() + page;
    }

    private static String name(InboxNotice notice) {
        return notice.unit().name();
    }

    private static String shown(Long id) {
        return vn.sangkien.shared.id.Id.of(id).toString();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_OUTSIDE ? text : text.substring(0, LONGEST_OUTSIDE - 1).strip() + "…";
    }
}
