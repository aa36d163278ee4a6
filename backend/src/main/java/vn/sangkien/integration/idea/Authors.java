package vn.sangkien.integration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import vn.sangkien.account.Contact;
import vn.sangkien.account.client.ClientCaller;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.idea.AuthorAccounts;
import vn.sangkien.message.Medium;
import vn.sangkien.message.Messages;
import vn.sangkien.message.NewMessage;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;

/** The people for whom other systems write. Their number is what they can take over by: a code sent to it signs them in. */
@ApplicationScoped
class Authors {

    private final AuthorAccounts authors;
    private final ConsentService consents;
    private final RegistrationService registrations;
    private final Messages messages;
    private final Clock clock;

    Authors(AuthorAccounts authors, ConsentService consents, RegistrationService registrations, Messages messages, Clock clock) {
        this.authors = authors;
        this.consents = consents;
        this.registrations = registrations;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The person whose number it is, with an account from now on, who agreed and takes part in the campaign. Whether there was one before, the answer does not tell.
     *
     * @throws DomainException 400 for what is no mobile number, 409 when the words agreed to have changed, 422 when the account is closed
     */
    long find(WriteIdeaRequest request, ClientCaller caller) {
        long account = authors.find(contact(request), request.author().name());
        consents.shownToTakePart(account, request.consent(), caller.id());
        registrations.ensure(request.campaignId().value(), account, request.form().unitId().value());
        return account;
    }

    /** So that nobody's name is used without their seeing it. Where no message can go, there is none. */
    void tell(WriteIdeaRequest request, String number, ClientCaller caller) {
        if (messages.reaches(Medium.PHONE)) {
            messages.send(new NewMessage(Medium.PHONE, contact(request).value(), null, "Sáng kiến " + number + " của bạn đã được gửi qua " + caller.name()
                    + ". Không phải của bạn? Hãy đăng nhập bằng số này để rút lại.", clock.instant().plus(Duration.ofDays(1))));
        }
    }

    private static Contact contact(WriteIdeaRequest request) {
        return Contact.of(request.author().phone()).filter(found -> found.medium() == Medium.PHONE).orElseThrow(() -> new InvalidFieldsException(new Violation(
                "author.phone", "phone", "Số điện thoại: phải là số di động Việt Nam, ví dụ +84901234567.", "Phone number: must be a Vietnamese mobile number such as +84901234567.")));
    }
}
