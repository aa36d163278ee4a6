package vn.sangkien.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;

/** Clients and their secrets, as far as other features change them. Whether the caller may is for them to know. */
@ApplicationScoped
public class ClientService {

    private static final int SECRETS = 2;
    private static final Duration UNUSED = Duration.ofDays(90);

    private final ApiClientRepository clients;
    private final Audit audit;
    private final Clock clock;

    ClientService(ApiClientRepository clients, Audit audit, Clock clock) {
        this.clients = clients;
        this.audit = audit;
        this.clock = clock;
    }

    /** The names by id; unknown ids are absent. */
    public Map<Long, String> names(Collection<Long> ids) {
        return clients.names(ids);
    }

    /** With its first secret. */
    @Atomic
    public IssuedSecret create(NewClient order) {
        var client = new ApiClient(order, clock.instant());
        clients.persist(client);
        ClientTerms terms = order.terms();
        audit.write(about(AuditAction.CLIENT_CREATED, client).with("name", terms.name()).with("scopes", ClientScope.written(order.scopes()))
                .with("addresses", client.addresses()).with("perMinute", terms.perMinute()).with("expires", terms.expiresAt()));
        return issue(client, order.createdBy());
    }

    /** @throws DomainException 409 on a stale version and once it is revoked */
    @Atomic
    public void change(long id, ClientTerms terms, ReadVersion read) {
        ApiClient client = working(id);
        ReadVersion.require(read, client.version());
        AuditEntry entry = about(AuditAction.CLIENT_CHANGED, client).changed("name", client.name(), terms.name())
                .changed("addresses", client.addresses(), AddressRange.written(terms.addresses()))
                .changed("perMinute", client.perMinute(), terms.perMinute()).changed("expires", client.expiresAt(), terms.expiresAt());
        client.write(terms);
        clients.flush();
        audit.write(entry);
    }

    /** Beside the one that works, so that the other system can change over. @throws DomainException 409 when there are two, or once it is revoked */
    @Atomic
    public IssuedSecret addSecret(long id, long by) {
        ApiClient client = working(id);
        if (clients.working(id).size() >= SECRETS) {
            throw new DomainException(Category.CONFLICT, "secrets-enough",
                    new Text("Đã có hai mã bí mật", "Two secrets already"),
                    new Text("Mỗi hệ thống có nhiều nhất hai mã bí mật cùng lúc. Hãy thu hồi mã cũ trước.", "A client has two secrets at most. Revoke the old one first."));
        }
        return issue(client, by);
    }

    /** From now on nothing works that was got with it; one that is revoked stays so. @throws DomainException 404 when it is not the client's */
    @Atomic
    public void revokeSecret(long id, long secretId) {
        ApiClient client = get(id);
        ApiClientSecret secret = clients.secret(secretId, id).orElseThrow(Refusals::notFound);
        if (!secret.revoked()) {
            secret.revoke(clock.instant());
            audit.write(about(AuditAction.CLIENT_SECRET_REVOKED, client).with("secret", secret.prefix()));
        }
    }

    /** From now on it may do nothing any more; one that is revoked stays so. */
    @Atomic
    public void revoke(long id, String reason) {
        ApiClient client = get(id);
        if (!client.revoked()) {
            client.revoke(reason, clock.instant());
            audit.write(about(AuditAction.CLIENT_REVOKED, client).because(reason));
        }
    }

    /** Those over exactly this unit, which is closed: like the rights of people. */
    @Atomic
    public void revokeAllOn(long unit, String reason) {
        clients.notRevokedOn(unit).forEach(client -> revoke(client.id(), reason));
    }

    /** Some of those that nobody has used for three months: their secrets end, until somebody makes a new one. @return whether there may be more */
    @Atomic
    public boolean switchOffUnused(int most) {
        Instant now = clock.instant();
        List<Long> unused = clients.unusedSince(now.minus(UNUSED), most);
        for (long id : unused) {
            ApiClient client = get(id);
            client.switchOff(now);
            clients.working(id).forEach(secret -> secret.revoke(now));
            audit.write(about(AuditAction.CLIENT_SWITCHED_OFF, client).because("Không dùng trong 90 ngày"));
        }
        return unused.size() == most;
    }

    /** Removes some of the counted minutes that are over. @return whether there may be more */
    @Atomic
    public boolean removeWaste(int most) {
        return clients.forgetMinutesBefore(clock.instant().minus(Duration.ofHours(1)), most) == most;
    }

    private IssuedSecret issue(ApiClient client, long by) {
        SecretText text = SecretText.random();
        var secret = new ApiClientSecret(client.id(), text, by, clock.instant());
        client.switchOn();
        clients.add(secret);
        clients.flush();
        audit.write(about(AuditAction.CLIENT_SECRET_ISSUED, client).with("secret", text.prefix()));
        return new IssuedSecret(client.id(), secret.id(), text.whole());
    }

    private ApiClient working(long id) {
        ApiClient client = get(id);
        if (client.revoked()) {
            throw new DomainException(Category.CONFLICT, "client-revoked",
                    new Text("Hệ thống đã bị thu hồi quyền", "The client is revoked"),
                    new Text("Hệ thống này đã bị thu hồi quyền và không mở lại được. Hãy tạo hệ thống mới.", "This client is revoked for good. Create another one."));
        }
        return client;
    }

    private ApiClient get(long id) {
        return clients.locked(id).orElseThrow(Refusals::notFound);
    }

    private static AuditEntry about(AuditAction action, ApiClient client) {
        return AuditEntry.of(action, AuditObject.API_CLIENT, client.id()).in(client.unitId());
    }
}
