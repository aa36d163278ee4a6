package vn.sangkien.integration.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.account.client.ClientScope;
import vn.sangkien.integration.client.ApiClientResponse.SecretLine;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitRef;

/** Reads clients together with the names of people and units. */
@ApplicationScoped
class ApiClientReader {

    static final Listing LIST = new Listing("api-clients");

    private static final String CLIENTS = """
            SELECT c.id, c.name, c.owner_contact, c.purpose, u.id, u.code, u.name, c.scopes, c.addresses, c.per_minute, c.expires_at, c.created_at, p.display_name,
                c.revoked_at, c.revoke_reason, c.version, c.switched_off_at
            FROM api_client c JOIN unit_ancestor a ON a.unit_id = c.unit_id AND a.ancestor_id = :unit
            JOIN unit u ON u.id = c.unit_id JOIN account p ON p.id = c.created_by
            WHERE""";
    private static final String SECRETS = """
            SELECT s.client_id, s.id, s.prefix, s.created_at, p.display_name, s.last_used_at, s.revoked_at
            FROM api_client_secret s JOIN account p ON p.id = s.created_by WHERE s.client_id IN (:clients) ORDER BY s.id DESC""";

    private final EntityManager database;
    private final Sealing sealing;
    private final Clock clock;

    ApiClientReader(EntityManager database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Those over the unit or one below it, the newest first. */
    Page<ApiClientResponse> list(long unit, Cursor after, int limit) {
        var query = database.createNativeQuery(CLIENTS + (after == null ? " TRUE" : " c.id < :after") + " ORDER BY c.id DESC").setParameter("unit", unit);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        return LIST.page(clients(query.setMaxResults(limit + 1).getResultList()), limit, client -> new Cursor("", client.id().value()));
    }

    /** Empty unless it is over the unit or one below it. */
    Optional<ApiClientResponse> find(long id, long unit) {
        return clients(database.createNativeQuery(CLIENTS + " c.id = :id").setParameter("unit", unit).setParameter("id", id).getResultList()).stream().findFirst();
    }

    private List<ApiClientResponse> clients(List<?> rows) {
        List<Long> ids = rows.stream().map(row -> number(((Object[]) row)[0])).toList();
        Map<Long, List<SecretLine>> secrets = secrets(ids);
        return rows.stream().map(Object[].class::cast).map(row -> client(row, secrets.getOrDefault(number(row[0]), List.of()))).toList();
    }

    private Map<Long, List<SecretLine>> secrets(List<Long> clients) {
        if (clients.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery(SECRETS).setParameter("clients", clients).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.groupingBy(row -> number(row[0]), Collectors.mapping(
                row -> new SecretLine(id(row[1]), (String) row[2], Time.ofColumn(row[3]), (String) row[4], instant(row[5]), instant(row[6])), Collectors.toList())));
    }

    private ApiClientResponse client(Object[] row, List<SecretLine> secrets) {
        Instant ends = Time.ofColumn(row[10]);
        return new ApiClientResponse(id(row[0]), (String) row[1], sealing.text((byte[]) row[2]), (String) row[3], UnitRef.of(number(row[4]), (String) row[5], (String) row[6]),
                List.copyOf(ClientScope.read((String) row[7])), Arrays.stream(((String) row[8]).split(" ")).filter(range -> !range.isEmpty()).toList(),
                ((Number) row[9]).intValue(), Time.dayOf(ends.minusMillis(1)), state(ends, row[13], row[16]), Time.ofColumn(row[11]), (String) row[12], instant(row[13]),
                (String) row[14], instant(row[16]), secrets.stream().map(SecretLine::lastUsedAt).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null), secrets,
                number(row[15]));
    }

    private ApiClientState state(Instant ends, Object revokedAt, Object switchedOffAt) {
        if (revokedAt != null) {
            return ApiClientState.REVOKED;
        }
        return !clock.instant().isBefore(ends) ? ApiClientState.EXPIRED : switchedOffAt != null ? ApiClientState.SWITCHED_OFF : ApiClientState.WORKING;
    }

    private static Instant instant(Object column) {
        return column == null ? null : Time.ofColumn(column);
    }

    private static Id id(Object column) {
        return Id.of(number(column));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
