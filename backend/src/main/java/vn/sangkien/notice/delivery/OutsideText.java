package vn.sangkien.notice.delivery;

import java.util.List;
import java.util.stream.Collectors;
import vn.sangkien.notice.InboxNotice;

/**
 * What is read on a telephone or in a mailbox, in Vietnamese. Telephones lie about: it says that there is news and of which number, never a title, a reason or a name.
 *
 * @param brief one SMS, 70 letters at most
 */
record OutsideText(String subject, String brief, String whole) {

    private static final int MOST_LINES = 20;
    private static final String SIGNED = "\n\nXem ở Sáng Kiến, mục Tin báo. Nơi đó cũng chọn được tin nào gửi đến đây.";

    static OutsideText of(InboxNotice notice) {
        String line = notice.outside();
        return new OutsideText("Sáng Kiến: " + line, line + ". Xem ở Sáng Kiến.", line + "." + SIGNED);
    }

    static OutsideText summary(List<InboxNotice> notices) {
        String lines = notices.stream().limit(MOST_LINES).map(notice -> "- " + notice.outside()).collect(Collectors.joining("\n"));
        int more = notices.size() - MOST_LINES;
        String subject = "Sáng Kiến: " + notices.size() + " tin mới trong ngày";
        return new OutsideText(subject, notices.size() + " tin mới ở Sáng Kiến.", lines + (more > 0 ? "\n… và " + more + " tin khác" : "") + SIGNED);
    }
}
