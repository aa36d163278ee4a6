package vn.sangkien.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.Officer;
import vn.sangkien.idea.SolutionType;
import vn.sangkien.review.setting.ReviewSettings;
import vn.sangkien.review.setting.ServiceTime;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Area;
import vn.sangkien.unit.Areas;
import vn.sangkien.unit.UnitRef;

/** What waits for a decision under the officer's units, the oldest first, without what the officer wrote or entered. */
@ApplicationScoped
public class ReviewQueue {

    static final Listing LIST = new Listing("review-queue");

    /** More are not counted: nobody works through them one by one, and they are hundreds of thousands for a nation. */
    static final int MOST_COUNTED = 1_000;

    private static final String ORDER = " ORDER BY i.submitted_at, i.id LIMIT :most";
    private static final String SHOWN = """
            SELECT i.id, i.number, i.title, i.field, i.solution_type, u.id AS unit_id, u.code, u.name, i.state, i.submitted_at, o.display_name AS author, i.late,
                i.version, w.since, h.display_name AS holder, w.holder_id, p.display_name AS operator
            FROM (%s) w STRAIGHT_JOIN idea i ON i.id = w.id JOIN unit u ON u.id = i.unit_id JOIN account o ON o.id = i.author_id
                LEFT JOIN account h ON h.id = w.holder_id LEFT JOIN account p ON p.id = i.operator_id AND i.operator_id <> i.author_id
            ORDER BY i.submitted_at, i.id""";

    private final EntityManager database;
    private final CampaignService campaigns;
    private final ReviewSettings settings;
    private final Areas areas;
    private final Clock clock;

    ReviewQueue(EntityManager database, CampaignService campaigns, ReviewSettings settings, Areas areas, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.settings = settings;
        this.areas = areas;
        this.clock = clock;
    }

    /** An officer without a unit has an empty queue. */
    QueueResponse list(Selection selection, Officer officer, Cursor after, int limit) {
        ServiceTime time = settings.serviceTime(campaign(selection));
        if (officer.scope().isEmpty()) {
            return new QueueResponse(List.of(), null, 0, 0, time.days());
        }
        Area area = areas.of(officer.scope(), selection.unitId());
        Page<QueueItem> page = LIST.page(items(selection, area, officer, time, after, limit + 1), limit, ReviewQueue::cursor);
        Object[] counts = (Object[]) counting(waiting(selection, area, openPhases(campaign(selection)), officer, time), "COUNT(*), COALESCE(SUM(w.since < :overdue), 0)")
                .setParameter("overdue", time.overdueBefore(today())).getSingleResult();
        return new QueueResponse(page.items(), page.nextCursor(), number(counts[0]), number(counts[1]), time.days());
    }

    /**
     * The next ones in the order of the queue, for lists that are taken away.
     *
     * @param after the last one seen; null for the beginning
     */
    public List<QueueItem> next(Selection selection, Officer officer, QueueItem after, int most) {
        return officer.scope().isEmpty() ? List.of() : items(selection, areas.of(officer.scope(), selection.unitId()), officer, settings.serviceTime(campaign(selection)),
                after == null ? null : cursor(after), most);
    }

    private List<QueueItem> items(Selection selection, Area area, Officer officer, ServiceTime time, Cursor after, int most) {
        var items = new ArrayList<QueueItem>();
        for (Long phase : openPhases(campaign(selection))) {
            items.addAll(page(waiting(selection, area, List.of(phase), officer, time), time, officer, after, most));
        }
        items.sort(Comparator.comparing(QueueItem::submittedAt).thenComparing(item -> item.id().value()));
        return items.subList(0, Math.min(most, items.size()));
    }

    private static Cursor cursor(QueueItem item) {
        return Cursor.of(item.submittedAt(), item.id().value());
    }

    private List<QueueItem> page(Waiting waiting, ServiceTime time, Officer officer, Cursor after, int most) {
        Query rows = waiting.bind(database.createNativeQuery(SHOWN.formatted(waiting.sql("i.id, " + Waiting.SINCE + " AS since, c.holder_id",
                (after == null ? "" : " AND (i.submitted_at, i.id) > (:afterAt, :afterId)") + ORDER)))).setParameter("most", most);
        if (after != null) {
            rows.setParameter("afterAt", after.instant()).setParameter("afterId", after.id());
        }
        List<?> found = rows.getResultList();
        return found.stream().map(Object[].class::cast).map(row -> item(row, time, officer)).toList();
    }

    /** Over the oldest ones, which are the overdue ones. */
    private Query counting(Waiting waiting, String counts) {
        return waiting.bind(database.createNativeQuery("SELECT " + counts + " FROM (" + waiting.sql(Waiting.SINCE + " AS since", ORDER) + ") w"))
                .setParameter("most", MOST_COUNTED);
    }

    /** How many ideas are selected, {@value #MOST_COUNTED} for more. */
    public long count(Selection selection, Officer officer) {
        return officer.scope().isEmpty() ? 0 : number(counting(waiting(selection, officer), "COUNT(*)").getSingleResult());
    }

    /** How many more would be selected if the officer had neither written nor entered them. */
    public long countOwn(Selection selection, Officer officer) {
        long campaign = campaign(selection);
        return officer.scope().isEmpty() ? 0 : number(counting(Waiting.own(selection, areas.of(officer.scope(), selection.unitId()), openPhases(campaign), officer,
                settings.serviceTime(campaign), clock.instant()), "COUNT(*)").getSingleResult());
    }

    /** The versions of the selected ideas by their ids, the oldest first, at most so many. */
    public Map<Long, Integer> select(Selection selection, Officer officer, int most) {
        var versions = new LinkedHashMap<Long, Integer>();
        if (!officer.scope().isEmpty()) {
            Waiting waiting = waiting(selection, officer);
            List<?> rows = waiting.bind(database.createNativeQuery(waiting.sql("i.id, i.version", ORDER))).setParameter("most", most).getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> versions.put(number(row[0]), (int) number(row[1])));
        }
        return versions;
    }

    /** The campaign that a selection means. */
    public long campaign(Selection selection) {
        return selection.campaignId() == null ? campaigns.current() : selection.campaignId().value();
    }

    private Waiting waiting(Selection selection, Officer officer) {
        long campaign = campaign(selection);
        return waiting(selection, areas.of(officer.scope(), selection.unitId()), openPhases(campaign), officer, settings.serviceTime(campaign));
    }

    private Waiting waiting(Selection selection, Area area, List<Long> phases, Officer officer, ServiceTime time) {
        return new Waiting(selection, area, phases, officer, time, clock.instant());
    }

    /** Those in which somebody may still decide. */
    List<Long> openPhases(long campaign) {
        Instant now = clock.instant();
        return campaigns.phases(campaign).stream().filter(phase -> phase.graceEndsAt().isAfter(now)).map(phase -> phase.id().value()).toList();
    }

    private LocalDate today() {
        return Time.dayOf(clock.instant());
    }

    private QueueItem item(Object[] row, ServiceTime time, Officer officer) {
        Instant submittedAt = Time.ofColumn(row[9]);
        Instant since = Time.ofColumn(row[13]);
        DueState due = since.isBefore(time.overdueBefore(today())) ? DueState.OVERDUE : since.isBefore(time.soonBefore(today())) ? DueState.SOON : DueState.IN_TIME;
        return new QueueItem(Id.of(number(row[0])), (String) row[1], (String) row[2], IdeaField.valueOf((String) row[3]),
                SolutionType.valueOf((String) row[4]), UnitRef.of(number(row[5]), (String) row[6], (String) row[7]),
                QueueState.valueOf((String) row[8]), submittedAt, ChronoUnit.DAYS.between(submittedAt, clock.instant()),
                (String) row[10], (String) row[16], (Boolean) row[11], time.dueOn(since), due, (String) row[14], row[15] != null && number(row[15]) == officer.id(), number(row[12]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
