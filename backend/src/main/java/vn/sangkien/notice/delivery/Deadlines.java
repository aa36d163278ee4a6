package vn.sangkien.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.notice.NewNotice;
import vn.sangkien.notice.NoticeKind;
import vn.sangkien.notice.Notices;
import vn.sangkien.shared.time.Time;

/** Tells whoever has begun an initiative and not handed it in that the phase will close, once for each phase. */
@ApplicationScoped
class Deadlines {

    /** Enough for somebody who writes on Sundays. */
    static final Duration BEFORE = Duration.ofDays(7);

    private final EntityManager database;
    private final CampaignService campaigns;
    private final Notices notices;
    private final Clock clock;

    Deadlines(EntityManager database, CampaignService campaigns, Notices notices, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.notices = notices;
        this.clock = clock;
    }

    /** A phase of a campaign that closes soon. */
    record Near(long campaign, PhaseResponse phase) {
    }

    /** A draft, by when it was touched last: in this order they are looked through once, however many there are. */
    record Place(Instant touched, long idea) {

        static final Place START = new Place(Instant.EPOCH, 0);
    }

    List<Near> near() {
        Instant now = clock.instant();
        return campaigns.all().stream().flatMap(campaign -> campaigns.phases(campaign).stream().filter(phase -> near(phase, now)).map(phase -> new Near(campaign, phase))).toList();
    }

    /** @return where to go on; null when all were told */
    Place some(Near soon, Place after, int most) {
        PhaseResponse phase = soon.phase();
        String event = "DEADLINE:" + phase.id().value();
        // The index of what is stuck has these few and none of the millions that are handed in.
        List<?> rows = database.createNativeQuery("""
                SELECT i.updated_at, i.id, i.author_id FROM idea i
                WHERE i.stuck_state = 'DRAFT' AND i.campaign_id = ?1 AND i.updated_at >= ?2 AND (i.updated_at > ?2 OR i.id > ?3)
                AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.account_id = i.author_id AND n.event = ?5) ORDER BY i.updated_at, i.id LIMIT ?4""")
                .setParameter(1, soon.campaign()).setParameter(2, after.touched()).setParameter(3, after.idea()).setParameter(4, most)
                .setParameter(5, event).getResultList();
        List<Object[]> drafts = rows.stream().map(Object[].class::cast).toList();
        notices.tell(NewNotice.about(NoticeKind.DEADLINE_NEAR, event, phase.id().value(), Map.of("phase", phase.name(), "closesAt", phase.closesAt().toString())), drafts.stream().map(draft -> number(draft[2])).distinct().toList());
        if (drafts.size() < most) {
            return null;
        }
        Object[] last = drafts.get(most - 1);
        return new Place(Time.ofColumn(last[0]), number(last[1]));
    }

    private static boolean near(PhaseResponse phase, Instant now) {
        return !now.isBefore(phase.closesAt().minus(BEFORE)) && now.isBefore(phase.closesAt()) && !now.isBefore(phase.opensAt());
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
