package vn.sangkien.integration.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.account.client.ClientService;
import vn.sangkien.account.client.IssuedSecret;
import vn.sangkien.account.client.NewClient;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitService;

/** Administrators admit other systems to their unit or one below it. Everything is refused with 404 outside the caller's subtree. */
@ApplicationScoped
class ApiClients {

    private final ClientService clients;
    private final ApiClientReader reader;
    private final UnitService units;
    private final Idempotency idempotency;
    private final Clock clock;

    ApiClients(ClientService clients, ApiClientReader reader, UnitService units, Idempotency idempotency, Clock clock) {
        this.clients = clients;
        this.reader = reader;
        this.units = units;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Page<ApiClientResponse> list(long unit, Cursor after, int limit, Caller caller) {
        requireScope(unit, caller);
        return reader.list(unit, after, limit);
    }

    ApiClientResponse get(long unit, long client, Caller caller) {
        requireScope(unit, caller);
        return find(client, unit);
    }

    /** @throws DomainException 400 naming what cannot be agreed, 422 for a closed unit */
    @Atomic
    IssuedSecretResponse create(long unit, CreateApiClientRequest request, IdempotencyKey key, Caller caller) {
        return issue(unit, new Creating(Id.of(unit), request), key, caller, () -> {
            requireScope(unit, caller);
            units.requireOpen(unit);
            var terms = ApiClientTerms.agreed(request.terms(), Time.dayOf(clock.instant()));
            return clients.create(new NewClient(unit, EnumSet.copyOf(request.scopes()), terms, caller.id()));
        });
    }

    private record Creating(Id unit, CreateApiClientRequest request) {
    }

    /** @throws DomainException 400 naming what cannot be agreed, 409 on a stale version and once it is revoked */
    @Atomic
    ApiClientResponse change(long unit, long client, ReadVersion read, ChangeApiClientRequest request, Caller caller) {
        requireScope(unit, caller);
        find(client, unit);
        clients.change(client, ApiClientTerms.agreed(request, Time.dayOf(clock.instant())), read);
        return find(client, unit);
    }

    /** @throws DomainException 409 when there are two already, and once it is revoked */
    @Atomic
    IssuedSecretResponse addSecret(long unit, long client, IdempotencyKey key, Caller caller) {
        return issue(unit, new Adding(Id.of(client)), key, caller, () -> {
            requireScope(unit, caller);
            find(client, unit);
            return clients.addSecret(client, caller.id());
        });
    }

    private record Adding(Id client) {
    }

    @Atomic
    ApiClientResponse revokeSecret(long unit, long client, long secret, Caller caller) {
        requireScope(unit, caller);
        find(client, unit);
        clients.revokeSecret(client, secret);
        return find(client, unit);
    }

    @Atomic
    ApiClientResponse revoke(long unit, long client, RevokeApiClientRequest request, Caller caller) {
        requireScope(unit, caller);
        find(client, unit);
        clients.revoke(client, request.reason());
        return find(client, unit);
    }

    /** What is kept for a repeated request says which secret it was, and not what it is. */
    private record Issued(Id client, Id secret) {
    }

    private IssuedSecretResponse issue(long unit, Object request, IdempotencyKey key, Caller caller, Supplier<IssuedSecret> issuing) {
        var text = new AtomicReference<String>();
        Issued issued = idempotency.once(caller.id(), key, request, Issued.class, () -> {
            IssuedSecret secret = issuing.get();
            text.set(secret.text());
            return new Issued(Id.of(secret.client()), Id.of(secret.id()));
        });
        requireScope(unit, caller);
        return new IssuedSecretResponse(issued.client(), issued.secret(), text.get(), find(issued.client().value(), unit));
    }

    private ApiClientResponse find(long client, long unit) {
        return reader.find(client, unit).orElseThrow(Refusals::notFound);
    }

    private void requireScope(long unit, Caller caller) {
        if (!units.within(unit, caller.unitsAs(Role.ADMIN))) {
            throw Refusals.notFound();
        }
    }
}
