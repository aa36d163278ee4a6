package vn.sangkien.unit.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.AccountService.Holder;
import vn.sangkien.account.Contact;
import vn.sangkien.account.GrantService;
import vn.sangkien.account.NewGrant;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.account.session.Device;
import vn.sangkien.account.session.SessionService;
import vn.sangkien.account.session.Tokens;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.grant.Givers;

/** What whoever has the code of an invitation may do with it. Having it proves that the contact is theirs. */
@ApplicationScoped
class Acceptance {

    private final InvitationRepository invitations;
    private final AccountService accounts;
    private final GrantService grants;
    private final ConsentService consents;
    private final SessionService sessions;
    private final UnitService units;
    private final Sealing sealing;
    private final Audit audit;
    private final Clock clock;

    Acceptance(InvitationRepository invitations, AccountService accounts, GrantService grants, ConsentService consents, SessionService sessions, UnitService units,
               Sealing sealing, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.grants = grants;
        this.consents = consents;
        this.sessions = sessions;
        this.units = units;
        this.sealing = sealing;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 422 when it is unknown or over */
    @Atomic
    OpenedInvitation open(String code) {
        Invitation invitation = invitations.open(InvitationCode.hash(code), clock.instant()).orElseThrow(InvitationRefusals::over);
        return opened(invitation);
    }

    /** @throws vn.sangkien.shared.problem.DomainException 409 when there is an account, 422 when the invitation is over or has no effect any more */
    @Atomic
    Tokens accept(AcceptInvitationRequest request, Device device) {
        Invitation invitation = take(request.code());
        Contact contact = invitation.contact(sealing);
        if (accounts.holderOf(contact).isPresent()) {
            throw InvitationRefusals.signInFirst();
        }
        long account = accounts.register(contact, request.displayName());
        accounts.setPassword(account, request.password(), true, "password");
        consents.giveAtRegistration(account, request.consents());
        audit.write(AuditEntry.of(AuditAction.ACCOUNT_REGISTERED, AuditObject.ACCOUNT, account).by(account).with("login", Masked.login(contact.value())));
        give(invitation, account);
        return sessions.begin(account, device);
    }

    /** @throws vn.sangkien.shared.problem.DomainException 403 for somebody else's, 409 for a right that is held, 422 when it is over or has no effect any more */
    @Atomic
    OpenedInvitation acceptAs(long account, String code) {
        Invitation invitation = take(code);
        if (accounts.holderOf(invitation.contact(sealing)).filter(Holder::active).filter(holder -> holder.id() == account).isEmpty()) {
            throw InvitationRefusals.ofSomebodyElse();
        }
        accounts.takeTurn(account);
        give(invitation, account);
        return opened(invitation);
    }

    private Invitation take(String code) {
        String hash = InvitationCode.hash(code);
        if (!invitations.take(hash, clock.instant())) {
            throw InvitationRefusals.over();
        }
        return invitations.taken(hash);
    }

    /** The inviter must be allowed to give it now, and for so long, not only when the invitation was sent. */
    private void give(Invitation invitation, long account) {
        long inviter = invitation.invitedBy();
        if (inviter == account) {
            throw InvitationRefusals.oneself();
        }
        if (!mayStillGive(inviter, invitation)) {
            throw InvitationRefusals.inviterMayNot();
        }
        units.requireOpen(invitation.unitId());
        Instant now = clock.instant();
        Instant from = invitation.startsOn().atStartOfDay(Time.ZONE).toInstant();
        Instant until = invitation.endsOn().plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        if (!until.isAfter(now)) {
            throw InvitationRefusals.over();
        }
        long grant = grants.give(new NewGrant(account, invitation.role(), invitation.unitId(), from.isBefore(now) ? now : from, until, inviter, invitation.reason()))
                .orElseThrow(InvitationRefusals::heldAlready);
        invitation.accept(account, grant);
        audit.write(AuditEntry.of(AuditAction.INVITATION_ACCEPTED, AuditObject.INVITATION, invitation.id()).by(account).forWhom(account).in(invitation.unitId())
                .with("role", invitation.role()));
    }

    private boolean mayStillGive(long inviter, Invitation invitation) {
        List<Long> line = units.ancestorsAndSelf(invitation.unitId());
        return accounts.active(inviter) && Givers.may(roles -> grants.unitsAs(inviter, roles), invitation.role(), line)
                && Givers.lastDay(grants, inviter, invitation.role(), line).filter(invitation.endsOn()::isAfter).isEmpty();
    }

    private OpenedInvitation opened(Invitation invitation) {
        return new OpenedInvitation(Masked.login(invitation.contact(sealing).value()), invitation.role(), units.ref(invitation.unitId()), invitation.startsOn(), invitation.endsOn(),
                accounts.names(Set.of(invitation.invitedBy())).get(invitation.invitedBy()), invitation.validUntil(), accounts.holderOf(invitation.contact(sealing)).isPresent(), consents.asked());
    }
}
