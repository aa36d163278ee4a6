package vn.sangkien.integration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sangkien.account.client.ClientCaller;
import vn.sangkien.account.consent.ConsentProof;
import vn.sangkien.idea.GivenReason;
import vn.sangkien.idea.IdeaMentions;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitRef;

/** Which idea each client means by which name. */
@ApplicationScoped
class ExternalIdeas {

    static final Listing LIST = new Listing("client-ideas");

    private static final String IDEAS = """
            SELECT x.external_id, i.id, i.number, i.campaign_id, u.id, u.code, u.name, i.state, i.created_at, i.updated_at, i.submitted_at, i.decided_at
            FROM client_idea x JOIN idea i ON i.id = x.idea_id JOIN unit u ON u.id = i.unit_id
            JOIN unit_ancestor a ON a.unit_id = i.unit_id AND a.ancestor_id = :unit
            WHERE x.client_id = :client""";

    private final EntityManager database;
    private final IdeaMentions mentions;
    private final Clock clock;

    ExternalIdeas(EntityManager database, IdeaMentions mentions, Clock clock) {
        this.database = database;
        this.mentions = mentions;
        this.clock = clock;
    }

    /** What was accepted last under a name. @param idea null when there is none yet */
    record Known(Long idea, String body, String form) {
    }

    /** From now on, to the end of the transaction, the name is the caller's alone. Must come first: the statement waits for others and reads what they left. */
    Known take(long client, String name) {
        database.createNativeQuery("INSERT INTO client_idea (client_id, external_id, first_at, changed_at) VALUES (?1, ?2, ?3, ?3)"
                        + " ON DUPLICATE KEY UPDATE changed_at = changed_at")
                .setParameter(1, client).setParameter(2, name).setParameter(3, clock.instant()).executeUpdate();
        Object[] row = (Object[]) database.createNativeQuery("SELECT idea_id, body_hash, form_hash FROM client_idea WHERE client_id = ?1 AND external_id = ?2 FOR UPDATE")
                .setParameter(1, client).setParameter(2, name).getSingleResult();
        return new Known(row[0] == null ? null : ((Number) row[0]).longValue(), hash(row[1]), hash(row[2]));
    }

    void keep(long client, String name, Known known, ConsentProof consent) {
        database.createNativeQuery("""
                UPDATE client_idea SET idea_id = ?3, body_hash = ?4, form_hash = ?5, consent_kind = ?6, consent_version = ?7, consent_at = ?8, consent_reference = ?9,
                    changed_at = ?10 WHERE client_id = ?1 AND external_id = ?2""")
                .setParameter(1, client).setParameter(2, name).setParameter(3, known.idea()).setParameter(4, known.body()).setParameter(5, known.form())
                .setParameter(6, consent.kind().name()).setParameter(7, consent.textVersion()).setParameter(8, consent.givenAt()).setParameter(9, consent.reference())
                .setParameter(10, clock.instant()).executeUpdate();
    }

    /** Empty for what the client never sent, and for what lies outside its subtree now. */
    Optional<ClientIdeaResponse> find(ClientCaller caller, String name) {
        return shown(database.createNativeQuery(IDEAS + " AND x.external_id = :name").setParameter("client", caller.id()).setParameter("unit", caller.unit())
                .setParameter("name", name).getResultList()).stream().findFirst();
    }

    /** Those of the client, the newest first. @param state null for any */
    Page<ClientIdeaResponse> list(ClientCaller caller, IdeaState state, Cursor after, int limit) {
        var query = database.createNativeQuery(IDEAS + (state == null ? "" : " AND i.state = :state") + (after == null ? "" : " AND x.idea_id < :after")
                + " ORDER BY x.idea_id DESC").setParameter("client", caller.id()).setParameter("unit", caller.unit());
        if (state != null) {
            query.setParameter("state", state.name());
        }
        if (after != null) {
            query.setParameter("after", after.id());
        }
        return LIST.page(shown(query.setMaxResults(limit + 1).getResultList()), limit, idea -> new Cursor("", idea.id().value()));
    }

    private List<ClientIdeaResponse> shown(List<?> rows) {
        Map<Long, GivenReason> reasons = mentions.lastReasons(rows.stream().map(row -> number(((Object[]) row)[1])).toList());
        return rows.stream().map(Object[].class::cast).map(row -> new ClientIdeaResponse((String) row[0], Id.of(number(row[1])), (String) row[2], Id.of(number(row[3])),
                UnitRef.of(number(row[4]), (String) row[5], (String) row[6]), IdeaState.valueOf((String) row[7]), Time.ofColumn(row[8]), Time.ofColumn(row[9]),
                row[10] == null ? null : Time.ofColumn(row[10]), row[11] == null ? null : Time.ofColumn(row[11]), reasons.get(number(row[1])))).toList();
    }

    private static String hash(Object column) {
        return column == null ? null : column.toString();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
