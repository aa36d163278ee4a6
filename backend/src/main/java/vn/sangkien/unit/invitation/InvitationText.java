package vn.sangkien.unit.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.account.Contact;
import vn.sangkien.message.Medium;
import vn.sangkien.message.NewMessage;
import vn.sangkien.shared.time.Time;

/** The words of an invitation. The code stands behind a {@code #}, so that no web server and no scanner of links writes it down. */
@ApplicationScoped
class InvitationText {

    private final Optional<String> address;

    InvitationText(@ConfigProperty(name = "sangkien.web.address") Optional<String> address) {
        this.address = address.map(known -> known.replaceAll("/+$", ""));
    }

    NewMessage of(Contact contact, String inviter, String unit, String code, Instant validUntil) {
        String where = address.map(known -> known + "/invitation#" + code).orElse(code);
        if (contact.medium() == Medium.PHONE) {
            return new NewMessage(Medium.PHONE, contact.value(), null, "Lời mời Sáng Kiến: " + where, validUntil);
        }
        String until = Time.shown(validUntil);
        String vi = inviter + " mời bạn nhận một quyền tại " + unit + " trong chương trình Sáng Kiến.\n"
                + (address.isPresent() ? "Mở trang này để nhận: " : "Mở trang Sáng Kiến, mục nhận lời mời (/invitation), rồi nhập mã: ") + where
                + "\nLời mời dùng được một lần, đến " + until + ". Không chuyển thư này cho ai.\nNếu bạn không biết vì sao nhận được thư, hãy bỏ qua.\n";
        String en = inviter + " invites you to take on a role at " + unit + " in the Sáng Kiến programme.\n"
                + (address.isPresent() ? "Open this page to accept: " : "Open /invitation on the Sáng Kiến site and type the code: ") + where
                + "\nIt works once, until " + until + ". Do not pass this message on.\nIf you do not know why you got it, ignore it.\n";
        return new NewMessage(Medium.EMAIL, contact.value(), "Lời mời tham gia Sáng Kiến", vi + "\n" + en, validUntil);
    }
}
