package vn.sangkien.account.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.AccountService.Holder;
import vn.sangkien.account.Contact;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.code.CodeAsked;
import vn.sangkien.account.code.CodePurpose;
import vn.sangkien.account.code.Codes;
import vn.sangkien.account.code.Tickets;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.account.factor.SecondStep;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.session.Device;
import vn.sangkien.account.session.SessionService;
import vn.sangkien.message.Medium;
import vn.sangkien.message.Messages;
import vn.sangkien.message.NewMessage;
import vn.sangkien.shared.transaction.Atomic;

/** What a code leads to. */
@ApplicationScoped
class EntryService {

    private final Codes codes;
    private final Tickets tickets;
    private final AccountService accounts;
    private final GrantService grants;
    private final ConsentService consents;
    private final SessionService sessions;
    private final SecondStep secondStep;
    private final SignInGuard guard;
    private final Messages messages;
    private final EntryTrail trail;
    private final EntryConfig config;
    private final Clock clock;

    EntryService(Codes codes, Tickets tickets, AccountService accounts, GrantService grants, ConsentService consents, SessionService sessions,
                 SecondStep secondStep, SignInGuard guard, Messages messages, EntryTrail trail, EntryConfig config, Clock clock) {
        this.codes = codes;
        this.tickets = tickets;
        this.accounts = accounts;
        this.grants = grants;
        this.consents = consents;
        this.sessions = sessions;
        this.secondStep = secondStep;
        this.guard = guard;
        this.messages = messages;
        this.trail = trail;
        this.config = config;
        this.clock = clock;
    }

    @Atomic
    CodeAsked ask(Contact contact, CodePurpose purpose) {
        CodeAsked asked = codes.ask(contact, purpose);
        trail.asked(contact, purpose);
        return asked;
    }

    /** A session for whoever has an account, and a ticket for whoever has none yet. */
    Entry signIn(CodeSignInRequest request, Device device) {
        return codes.use(CodePurpose.SIGN_IN, request.requestId(), request.code(), contact ->
                accounts.holderOf(contact).map(holder -> letIn(holder, contact, device)).orElseGet(() -> Entry.of(RegistrationOffer.of(tickets.issue(contact), consents.asked()))));
    }

    private Entry letIn(Holder holder, Contact contact, Device device) {
        if (!holder.active()) {
            return Entry.refused(EntryRefusals.closed());
        }
        if (holder.hasPassword() && !config.staffByCode() && grants.holdsRole(holder.id())) {
            return Entry.refused(EntryRefusals.codeNotEnough());
        }
        if (secondStep.ahead(holder.id())) {
            return Entry.refused(secondStep.required(holder.id(), SecondStep.Way.CODE));
        }
        trail.signedIn(holder.id());
        return Entry.of(holder.id(), contact, sessions.begin(holder.id(), device));
    }

    /** Whoever was signed in by the old password, and whoever knew it, is a stranger again. */
    Entry reset(ResetPasswordRequest request, Device device) {
        return codes.use(CodePurpose.RESET, request.requestId(), request.code(), contact ->
                accounts.holderOf(contact).map(holder -> reset(holder, contact, request.newPassword(), device)).orElseGet(() -> Entry.refused(EntryRefusals.noAccount())));
    }

    private Entry reset(Holder holder, Contact contact, String password, Device device) {
        long account = holder.id();
        boolean staff = grants.holdsRole(account);
        if (!holder.active()) {
            return Entry.refused(EntryRefusals.closed());
        }
        boolean hasEmail = holder.other() != null && holder.other().medium() == Medium.EMAIL;
        if (staff && !config.staffByCode() && contact.medium() == Medium.PHONE && hasEmail) {
            return Entry.refused(EntryRefusals.resetByEmail());
        }
        accounts.setPassword(account, password, staff, "newPassword");
        sessions.endAll(account);
        secondStep.voidAll(account);
        guard.forgetPlacesOf(account);
        trail.reset(account, contact);
        tell(holder.other());
        if (secondStep.ahead(account)) {
            return Entry.refused(secondStep.required(account, SecondStep.Way.RESET));
        }
        return Entry.of(account, contact, sessions.begin(account, device));
    }

    /** Where the owner may see it who did not do it. */
    private void tell(Contact other) {
        if (other != null && messages.reaches(other.medium())) {
            messages.send(new NewMessage(other.medium(), other.value(), other.medium() == Medium.EMAIL ? "Mật khẩu Sáng Kiến đã được đặt lại" : null,
                    "Mật khẩu Sáng Kiến của bạn vừa được đặt lại. Không phải bạn? Báo ngay!", clock.instant().plus(Duration.ofDays(1))));
        }
    }

    /** A new account for the contact of the ticket, with what was ticked, and a session. */
    @Atomic
    Entry register(CreateAccountRequest request, Device device) {
        Contact contact = tickets.use(request.ticket());
        if (accounts.holderOf(contact).isPresent()) {
            throw EntryRefusals.alreadyRegistered();
        }
        long account = accounts.register(contact, request.displayName());
        if (request.password() != null) {
            accounts.setPassword(account, request.password(), false, "password");
        }
        consents.giveAtRegistration(account, request.consents());
        trail.registered(account, contact);
        return Entry.of(account, contact, sessions.begin(account, device));
    }
}
