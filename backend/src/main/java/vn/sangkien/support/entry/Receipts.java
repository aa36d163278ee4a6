package vn.sangkien.support.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Contact;
import vn.sangkien.idea.ClientEntries.Standing;
import vn.sangkien.message.Medium;
import vn.sangkien.message.Messages;
import vn.sangkien.message.NewMessage;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.support.claim.ClaimCodes;
import vn.sangkien.support.paper.Slip;
import vn.sangkien.unit.UnitService;

/** Tells authors what was entered in their names, so that they can take it over or say that it is not theirs. */
@ApplicationScoped
class Receipts {

    private static final int SHORT = 40;

    private final AccountService accounts;
    private final UnitService units;
    private final ClaimCodes codes;
    private final Messages messages;
    private final EnteredIdeas entered;
    private final Optional<String> address;
    private final Clock clock;

    Receipts(AccountService accounts, UnitService units, ClaimCodes codes, Messages messages, EnteredIdeas entered, @ConfigProperty(name = "sangkien.web.address") Optional<String> address,
             Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.codes = codes;
        this.messages = messages;
        this.entered = entered;
        this.address = address;
        this.clock = clock;
    }

    /** By message, the telephone first. @return how; empty when nothing reaches the author */
    Optional<Medium> send(Standing idea, long operator) {
        Optional<Contact> contact = accounts.contactsOf(idea.author()).stream().filter(known -> messages.reaches(known.medium())).min(Comparator.comparing(Contact::medium));
        contact.ifPresent(found -> {
            String code = codes.issue(idea.author(), operator);
            messages.send(new NewMessage(found.medium(), found.value(), found.isPhone() ? null : "Sáng kiến đã được nhập thay bạn", words(idea, code), clock.instant().plus(Duration.ofDays(1))));
        });
        return contact.map(Contact::medium);
    }

    private String words(Standing idea, String code) {
        String what = idea.number() == null ? "Bản nháp sáng kiến" : "Sáng kiến " + idea.number();
        String title = idea.form().title() == null ? "" : " “" + shortened(idea.form().title()) + "”";
        String done = idea.number() == null ? " đã được lập thay bạn, chờ bạn xem và nộp. " : " đã được nộp thay bạn. ";
        return what + title + " (" + shortened(units.ref(idea.form().unitId().value()).name()) + ")" + done + "Nhận về hoặc báo không phải của tôi: "
                + address.map(here -> here.replaceAll("/+$", "") + "/claim?code=" + code).orElse("mục “Nhận sáng kiến được nhập thay”, mã " + code) + ".";
    }

    private static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(SHORT - 1, text.codePointCount(0, text.length())))).strip() + "…";
    }

    /** A slip to be printed, with a claim code of its own. @param here the address of this server, for an installation that has not been told its own. @throws DomainException 404 */
    @Atomic
    byte[] slip(long idea, String here, Caller caller) {
        EnteredIdeas.Slip slip = entered.slip(idea, caller.id(), Operators.units(caller)).orElseThrow(Refusals::notFound);
        String code = codes.issue(slip.author(), caller.id());
        return Slip.of(new Slip.Receipt(slip.authorName(), slip.number(), slip.title(), slip.unit(), Time.shown(Time.dayOf(clock.instant())), code,
                address.orElse(here).replaceAll("/+$", "") + "/claim?code=" + code));
    }
}
