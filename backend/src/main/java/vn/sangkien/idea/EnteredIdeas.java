package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;

/** What was entered in somebody's name by others: by whom, and for whom. */
@ApplicationScoped
public class EnteredIdeas {

    private static final String COLUMNS = """
            SELECT i.id, i.number, i.title, i.state, i.channel, i.author_id, NULLIF(i.operator_id, i.author_id), i.client_id, i.unit_id, i.created_at, i.submitted_at FROM idea i
            WHERE i.channel <> 'SELF' AND i.id < :after AND\s""";
    private static final String BELOW = " AND i.submitted_at IS NOT NULL AND EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = i.unit_id AND a.ancestor_id IN (:tops))";
    private static final String LATEST_FIRST = " ORDER BY i.id DESC";

    private final EntityManager database;
    private final IdeaRepository ideas;
    private final Event<IdeaHandedOver> handedOver;
    private final Clock clock;

    EnteredIdeas(EntityManager database, IdeaRepository ideas, Event<IdeaHandedOver> handedOver, Clock clock) {
        this.database = database;
        this.ideas = ideas;
        this.handedOver = handedOver;
        this.clock = clock;
    }

    /** In the person's name, the latest first; one more than {@code limit}. */
    public List<EnteredIdea> inNameOf(long person, Cursor after, int limit) {
        return read(query("i.author_id = :person", "", after).setParameter("person", person), limit);
    }

    /** Whether the operator entered anything in the person's name. */
    public boolean anyInNameOf(long person, long operator) {
        return ideas.count("people.authorId = ?1 and people.operatorId = ?2", person, operator) > 0;
    }

    /** What an operator entered for others in those subtrees and handed in. */
    public List<EnteredIdea> byOperator(long operator, Collection<Long> tops, Cursor after, int limit) {
        return tops.isEmpty() ? List.of() : read(query("i.operator_id = :operator", BELOW, after).setParameter("operator", operator).setParameter("tops", tops), limit);
    }

    /** What another system handed in there. */
    public List<EnteredIdea> byClient(long client, Collection<Long> tops, Cursor after, int limit) {
        return tops.isEmpty() ? List.of() : read(query("i.client_id = :client", BELOW, after).setParameter("client", client).setParameter("tops", tops), limit);
    }

    /** What moved from one person to another. @param ideas that the first had written @param listed where they stood in lists of those who made an idea */
    public record HandedOver(List<Long> ideas, List<Listed> listed) {
    }

    public record Listed(long idea, int position) {
    }

    /** Everything of one person is another one's from now on, who is counted instead. @return what is needed to undo it */
    @Atomic
    public HandedOver handOver(long from, long to) {
        List<Idea> all = ideas.list("people.authorId = ?1 order by id", from);
        all.forEach(idea -> hand(idea, from, to));
        List<?> listed = database.createNativeQuery("SELECT idea_id, position FROM idea_author WHERE account_id = ?1").setParameter(1, from).getResultList();
        database.createNativeQuery("UPDATE idea_author SET account_id = ?2 WHERE account_id = ?1").setParameter(1, from).setParameter(2, to).executeUpdate();
        return new HandedOver(all.stream().map(Idea::id).toList(),
                listed.stream().map(Object[].class::cast).map(row -> new Listed(number(row[0]), ((Number) row[1]).intValue())).toList());
    }

    /** They were two people after all. @return the campaigns in which the second has ideas of their own */
    @Atomic
    public Set<Long> giveBack(HandedOver moved, long from, long to) {
        if (!moved.ideas().isEmpty()) {
            ideas.list("id in ?1 and people.authorId = ?2 order by id", moved.ideas(), to).forEach(idea -> hand(idea, to, from));
        }
        moved.listed().forEach(place -> database.createNativeQuery("UPDATE idea_author SET account_id = ?1 WHERE idea_id = ?2 AND position = ?3 AND account_id = ?4")
                .setParameter(1, from).setParameter(2, place.idea()).setParameter(3, place.position()).setParameter(4, to).executeUpdate());
        return ideas.list("people.authorId = ?1", to).stream().map(Idea::campaignId).collect(Collectors.toSet());
    }

    /** Whether anything became of one of them since then but that somebody began to read it, or said that it is not theirs. Locks them. */
    public boolean decidedSince(Collection<Long> moved, Instant since) {
        if (moved.isEmpty()) {
            return false;
        }
        database.createNativeQuery("SELECT id FROM idea WHERE id IN (:ideas) ORDER BY id FOR UPDATE").setParameter("ideas", moved).getResultList();
        return ((Number) database.createNativeQuery("""
                SELECT EXISTS (SELECT 1 FROM idea_event e JOIN idea i ON i.id = e.idea_id WHERE e.idea_id IN (:ideas) AND e.at > :since
                    AND (i.state = 'WITHDRAWN' OR (COALESCE(e.from_state, '') <> 'DISPUTED' AND e.to_state NOT IN ('IN_REVIEW', 'DISPUTED'))))""")
                .setParameter("ideas", moved).setParameter("since", since).getSingleResult()).intValue() == 1;
    }

    /** Whether somebody said about one of them that it is not theirs, and nobody has decided yet. */
    public boolean anyDisputed(Collection<Long> moved) {
        return !moved.isEmpty() && ideas.count("id in ?1 and state = ?2", moved, IdeaState.DISPUTED) > 0;
    }

    private void hand(Idea idea, long from, long to) {
        idea.handTo(to, clock.instant());
        ideas.flush();
        handedOver.fire(new IdeaHandedOver(idea.id(), from, to, idea.campaignId(), idea.phaseId(), idea.unitId(), idea.block(), idea.state(), idea.submittedAt(), clock.instant()));
    }

    private Query query(String whose, String where, Cursor after) {
        return database.createNativeQuery(COLUMNS + whose + where + LATEST_FIRST).setParameter("after", after == null ? Long.MAX_VALUE : after.id());
    }

    private static List<EnteredIdea> read(Query query, int limit) {
        List<?> rows = query.setMaxResults(limit + 1).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new EnteredIdea(number(row[0]), (String) row[1], (String) row[2], IdeaState.valueOf((String) row[3]),
                Channel.valueOf((String) row[4]), number(row[5]), number(row[6]), number(row[7]), number(row[8]), instant(row[9]), instant(row[10]))).toList();
    }

    private static Long number(Object column) {
        return column == null ? null : (Long) ((Number) column).longValue();
    }

    private static Instant instant(Object column) {
        return column == null ? null : Time.ofColumn(column);
    }
}
