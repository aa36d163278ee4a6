package vn.sangkien.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.UnitRef;

/** What waits for a decision under the officer's units, the oldest first, without what the officer wrote or entered. */
@ApplicationScoped
public class ReviewQueue {

    private static final String NAMES = "JOIN unit u ON u.id = i.unit_id JOIN account o ON o.id = i.author_id LEFT JOIN account h ON h.id = c.holder_id";

    private final EntityManager database;
    private final CampaignService campaigns;
    private final ReviewSettings settings;
    private final Clock clock;

    ReviewQueue(EntityManager database, CampaignService campaigns, ReviewSettings settings, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.settings = settings;
        this.clock = clock;
    }

    /** An officer without a unit has an empty queue. */
    QueueResponse list(Selection selection, Officer officer, Cursor after, int limit) {
        ServiceTime time = settings.serviceTime(campaign(selection));
        if (officer.scope().isEmpty()) {
            return new QueueResponse(List.of(), null, 0, 0, time.days());
        }
        Waiting waiting = waiting(selection, officer, time);
        Query rows = waiting.bind(database.createNativeQuery("SELECT i.id, i.number, i.title, i.field, i.solution_type, u.id, u.code, u.name, i.state,"
                + " i.submitted_at, o.display_name, i.late, i.version, " + Waiting.SINCE + ", h.display_name, c.holder_id " + waiting.sql(NAMES)
                + (after == null ? "" : " AND (i.submitted_at, i.id) > (:afterAt, :afterId)") + " ORDER BY i.submitted_at, i.id"));
        if (after != null) {
            rows.setParameter("afterAt", after.instant()).setParameter("afterId", after.id());
        }
        List<?> found = rows.setMaxResults(limit + 1).getResultList();
        Page<QueueItem> page = Page.of(found.stream().map(Object[].class::cast).map(row -> item(row, time, officer)).toList(), limit,
                item -> Cursor.of(item.submittedAt(), item.id().value()));
        Object[] counts = (Object[]) waiting.bind(database.createNativeQuery("SELECT COUNT(*), COALESCE(SUM(" + Waiting.SINCE + " < :overdue), 0) " + waiting.sql("")))
                .setParameter("overdue", time.overdueBefore(today())).getSingleResult();
        return new QueueResponse(page.items(), page.nextCursor(), number(counts[0]), number(counts[1]), time.days());
    }

    /** How many ideas are selected. */
    public long count(Selection selection, Officer officer) {
        if (officer.scope().isEmpty()) {
            return 0;
        }
        Waiting waiting = waiting(selection, officer, settings.serviceTime(campaign(selection)));
        return number(waiting.bind(database.createNativeQuery("SELECT COUNT(*) " + waiting.sql(""))).getSingleResult());
    }

    /** The versions of the selected ideas by their ids, the oldest first, at most so many. */
    public Map<Long, Integer> select(Selection selection, Officer officer, int most) {
        var versions = new LinkedHashMap<Long, Integer>();
        if (!officer.scope().isEmpty()) {
            Waiting waiting = waiting(selection, officer, settings.serviceTime(campaign(selection)));
            List<?> rows = waiting.bind(database.createNativeQuery("SELECT i.id, i.version " + waiting.sql("") + " ORDER BY i.submitted_at, i.id"))
                    .setMaxResults(most).getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> versions.put(number(row[0]), (int) number(row[1])));
        }
        return versions;
    }

    /** The campaign that a selection means. */
    public long campaign(Selection selection) {
        return selection.campaignId() == null ? campaigns.current() : selection.campaignId().value();
    }

    private Waiting waiting(Selection selection, Officer officer, ServiceTime time) {
        return new Waiting(selection, campaign(selection), officer, time, clock.instant());
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
                (String) row[10], (Boolean) row[11], time.dueOn(since), due, (String) row[14], row[15] != null && number(row[15]) == officer.id(), number(row[12]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
