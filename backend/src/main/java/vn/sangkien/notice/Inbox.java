package vn.sangkien.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sangkien.idea.IdeaMention;
import vn.sangkien.idea.IdeaMentions;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** What somebody was told, the newest first. */
@ApplicationScoped
public class Inbox {

    static final Listing LIST = new Listing("notices");
    /** More than that is shown as "99+". */
    static final int MOST_COUNTED = 100;

    private static final int MOST_SUMMED_UP = 200;
    private static final String STILL_HERE = " AND EXISTS (SELECT 1 FROM account p WHERE p.id = n.account_id AND p.state = 'ACTIVE')";
    private static final String COLUMNS = """
            SELECT n.id, n.kind, n.object_id, n.idea_id, n.unit_id, COALESCE(a.subject, 'Đôn đốc tiến độ'), COALESCE(a.text, g.text), n.facts, n.made_at, n.read_at IS NOT NULL
            FROM notice n LEFT JOIN announcement a ON a.id = n.announcement_id LEFT JOIN nudge g ON g.id = n.nudge_id
            """;

    private final EntityManager database;
    private final IdeaMentions ideas;
    private final UnitService units;
    private final ObjectMapper json;
    private final Clock clock;

    Inbox(EntityManager database, IdeaMentions ideas, UnitService units, ObjectMapper json, Clock clock) {
        this.database = database;
        this.ideas = ideas;
        this.units = units;
        this.json = json;
        this.clock = clock;
    }

    Page<NoticeResponse> list(long account, Cursor after, int limit) {
        List<InboxNotice> found = read(database.createNativeQuery(COLUMNS + "WHERE n.account_id = ?1 AND n.id < ?2 ORDER BY n.id DESC LIMIT ?3")
                .setParameter(1, account).setParameter(2, after == null ? Long.MAX_VALUE : after.id()).setParameter(3, limit + 1).getResultList());
        return LIST.page(found, limit, notice -> new Cursor("", notice.id())).map(NoticeResponse::of);
    }

    /** Some entries of one index, however many notices there are. */
    int unread(long account) {
        return ((Number) database.createNativeQuery("SELECT COUNT(*) FROM (SELECT 1 FROM notice WHERE account_id = ?1 AND read_at IS NULL LIMIT ?2) n")
                .setParameter(1, account).setParameter(2, MOST_COUNTED).getSingleResult()).intValue();
    }

    /** What was not the person's own stays as it was. @param ids null for all up to {@code newest} */
    @Atomic
    void read(long account, Collection<Long> ids, Long newest) {
        String which = ids == null ? "id <= ?3" : "id IN (?3)";
        database.createNativeQuery("UPDATE notice SET read_at = ?2, in_summary = NULL WHERE account_id = ?1 AND read_at IS NULL AND " + which)
                .setParameter(1, account).setParameter(2, clock.instant()).setParameter(3, ids == null ? newest : ids).executeUpdate();
    }

    /** What the summary of the day says to somebody: what they have not read and what still holds. */
    public List<InboxNotice> forSummary(long account) {
        return read(database.createNativeQuery(COLUMNS + "WHERE n.in_summary = 1 AND n.account_id = ?1 AND n.read_at IS NULL" + STILL_HERE + " ORDER BY n.id DESC LIMIT ?2")
                .setParameter(1, account).setParameter(2, MOST_SUMMED_UP).getResultList()).stream().filter(InboxNotice::holds).toList();
    }

    /** One notice that is to go out at once; empty when it is gone, read or no longer true. */
    public List<InboxNotice> toSend(Long notice) {
        return notice == null ? List.of() : read(database.createNativeQuery(COLUMNS + "WHERE n.id = ?1 AND n.read_at IS NULL" + STILL_HERE)
                .setParameter(1, notice).getResultList()).stream().filter(InboxNotice::holds).toList();
    }

    /** They are in no other summary. */
    @Atomic
    public void summedUp(Collection<InboxNotice> notices) {
        database.createNativeQuery("UPDATE notice SET in_summary = NULL WHERE id IN (?1)").setParameter(1, notices.stream().map(InboxNotice::id).toList()).executeUpdate();
    }

    private List<InboxNotice> read(List<?> found) {
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        Map<Long, IdeaMention> mentioned = ideas.all(ids(rows, 3));
        Map<Long, UnitRef> refs = units.refs(ids(rows, 4));
        return rows.stream().map(row -> new InboxNotice(((Number) row[0]).longValue(), NoticeKind.valueOf((String) row[1]), number(row[2]),
                row[3] == null ? null : mentioned.get(number(row[3])), row[4] == null ? null : refs.get(number(row[4])),
                row[6] == null ? null : new InboxNotice.Words((String) row[5], (String) row[6]), facts((String) row[7]), Time.ofColumn(row[8]), yes(row[9]))).toList();
    }

    private static Collection<Long> ids(List<Object[]> rows, int column) {
        return rows.stream().map(row -> number(row[column])).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Long number(Object column) {
        return column == null ? null : (Long) ((Number) column).longValue();
    }

    private static boolean yes(Object column) {
        return column instanceof Boolean yes ? yes : ((Number) column).intValue() == 1;
    }

    private Map<String, Object> facts(String written) {
        try {
            return written == null ? Map.of() : json.readValue(written, new TypeReference<Map<String, Object>>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
