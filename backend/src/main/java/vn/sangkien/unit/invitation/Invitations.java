package vn.sangkien.unit.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Contact;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.message.Messages;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.grant.Givers;
import vn.sangkien.unit.grant.RightDays;

/** Sending invitations, as far as somebody may give the right. Nothing here looks whether there is an account, so no answer can tell. */
@ApplicationScoped
class Invitations {

    static final Listing LIST = new Listing("invitations");

    private static final int A_DAY = 200;

    private final InvitationRepository invitations;
    private final InvitationText text;
    private final InvitationConfig config;
    private final AccountService accounts;
    private final GrantService grants;
    private final UnitService units;
    private final Messages messages;
    private final Sealing sealing;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    Invitations(InvitationRepository invitations, InvitationText text, InvitationConfig config, AccountService accounts, GrantService grants, UnitService units,
                Messages messages, Sealing sealing, Idempotency idempotency, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.text = text;
        this.config = config;
        this.accounts = accounts;
        this.grants = grants;
        this.units = units;
        this.messages = messages;
        this.sealing = sealing;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException 404 outside the caller's subtree */
    @Atomic
    Page<InvitationResponse> list(long unit, Cursor after, int limit, Caller caller) {
        requireSubtree(unit, caller);
        Page<Invitation> page = LIST.page(invitations.below(unit, after == null ? null : after.id(), limit + 1), limit, invitation -> new Cursor("", invitation.id()));
        Map<Long, UnitRef> places = units.refs(page.items().stream().map(Invitation::unitId).collect(Collectors.toSet()));
        Map<Long, String> names = accounts.names(page.items().stream().flatMap(one -> Stream.of(one.invitedBy(), one.acceptedBy())).filter(id -> id != null).collect(Collectors.toSet()));
        return page.map(invitation -> response(invitation, places.get(invitation.unitId()), names));
    }

    /**
     * @throws DomainException 400 for a contact or days that make no sense, 403 for a right that is not given here and for oneself,
     *     404 outside the caller's subtree, 409 when the same was sent a moment ago, 422 for a closed unit, for longer than the caller's own right or where no
     *     such message can be sent, 429 for too many a day
     */
    @Atomic
    InvitationResponse invite(long unit, InviteRequest request, IdempotencyKey key, Caller caller) {
        accounts.takeTurn(caller.id());
        return idempotency.once(caller.id(), key, new Inviting(Id.of(unit), request), InvitationResponse.class, () -> {
            requireGiver(unit, request.role(), caller);
            Instant now = clock.instant();
            RightDays.require(request.startsOn(), request.endsOn(), Time.dayOf(now));
            RightDays.requireWithin(request.endsOn(), Givers.lastDay(grants, caller.id(), request.role(), units.ancestorsAndSelf(unit)), Time.dayOf(now));
            Contact contact = Contact.of(request.contact()).orElseThrow(InvitationRefusals::noContact);
            if (accounts.contactsOf(caller.id()).contains(contact)) {
                throw InvitationRefusals.oneself();
            }
            units.requireOpen(unit);
            if (!messages.reaches(contact.medium())) {
                throw InvitationRefusals.noChannel();
            }
            if (invitations.sentBy(caller.id(), now.minus(Duration.ofDays(1))) >= A_DAY) {
                throw Refusals.tooMany(new Text("Mỗi ngày gửi được nhiều nhất " + A_DAY + " lời mời.", "There are at most " + A_DAY + " invitations a day."), 3600);
            }
            voidEarlier(contact, unit, request.role(), now);
            var invitation = new Invitation(unit, request, contact, sealing, caller.id(), now);
            send(invitation, now);
            invitations.add(invitation);
            audit.write(entry(AuditAction.INVITATION_SENT, invitation, caller.id()).with("from", request.startsOn()).with("until", request.endsOn()).because(request.reason()));
            return response(invitation);
        });
    }

    /** A newer invitation for the same voids the older one, except one sent a moment ago: two people thought of the same, or one pressed twice. */
    private void voidEarlier(Contact contact, long unit, Role role, Instant now) {
        invitations.waiting(Invitation.key(contact, sealing), unit, role).ifPresent(earlier -> {
            if (earlier.pauseAt(now) > 0) {
                throw InvitationRefusals.sentJustNow();
            }
            invitations.cancelOpen(earlier.id(), now);
        });
    }

    private record Inviting(Id unit, InviteRequest request) {
    }

    /** @throws DomainException 404 outside the caller's subtree, 409 when it is over */
    @Atomic
    InvitationResponse cancel(long unit, long id, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Changing(Id.of(id), "cancel"), InvitationResponse.class, () -> {
            Invitation invitation = openOne(unit, id, caller);
            invitation.cancel(clock.instant());
            audit.write(entry(AuditAction.INVITATION_CANCELLED, invitation, caller.id()));
            return response(invitation);
        });
    }

    /** Another code for some days more. @throws DomainException 404 outside the caller's subtree, 409 when it is over, 429 when it is too soon */
    @Atomic
    InvitationResponse resend(long unit, long id, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Changing(Id.of(id), "resend"), InvitationResponse.class, () -> {
            Invitation invitation = openOne(unit, id, caller);
            long seconds = invitation.pauseAt(clock.instant());
            if (seconds > 0) {
                throw Refusals.tooMany(new Text("Lời mời này vừa được gửi.", "This invitation was sent a moment ago."), seconds);
            }
            send(invitation, clock.instant());
            audit.write(entry(AuditAction.INVITATION_SENT, invitation, caller.id()).with("again", true));
            return response(invitation);
        });
    }

    private record Changing(Id invitation, String how) {
    }

    private Invitation openOne(long unit, long id, Caller caller) {
        requireSubtree(unit, caller);
        Invitation invitation = invitations.locked(id).filter(found -> units.within(found.unitId(), List.of(unit))).orElseThrow(Refusals::notFound);
        requireGiver(invitation.unitId(), invitation.role(), caller);
        if (!invitation.open()) {
            throw InvitationRefusals.notOpen();
        }
        return invitation;
    }

    private void send(Invitation invitation, Instant now) {
        String code = InvitationCode.random();
        invitation.send(InvitationCode.hash(code), now, config.valid());
        String inviter = accounts.names(Set.of(invitation.invitedBy())).get(invitation.invitedBy());
        messages.send(text.of(invitation.contact(sealing), inviter, units.ref(invitation.unitId()).name(), code, invitation.validUntil()));
    }

    private void requireSubtree(long unit, Caller caller) {
        if (!units.within(unit, caller.unitsAs(Role.LEADER, Role.ADMIN))) {
            throw Refusals.notFound();
        }
    }

    private void requireGiver(long unit, Role role, Caller caller) {
        requireSubtree(unit, caller);
        if (!Givers.may(caller::unitsAs, role, units.ancestorsAndSelf(unit))) {
            throw Refusals.forbidden();
        }
    }

    private AuditEntry entry(AuditAction action, Invitation invitation, long by) {
        return AuditEntry.of(action, AuditObject.INVITATION, invitation.id()).by(by).in(invitation.unitId()).with("role", invitation.role())
                .with("login", Masked.login(invitation.contact(sealing).value()));
    }

    private InvitationResponse response(Invitation invitation) {
        return response(invitation, units.ref(invitation.unitId()), accounts.names(Set.of(invitation.invitedBy())));
    }

    private InvitationResponse response(Invitation invitation, UnitRef unit, Map<Long, String> names) {
        return new InvitationResponse(Id.of(invitation.id()), Masked.login(invitation.contact(sealing).value()), invitation.role(), unit, invitation.startsOn(), invitation.endsOn(),
                invitation.reason(), invitation.state(clock.instant()), names.get(invitation.invitedBy()), invitation.sentAt(), invitation.validUntil(),
                invitation.acceptedBy() == null ? null : names.get(invitation.acceptedBy()));
    }
}
