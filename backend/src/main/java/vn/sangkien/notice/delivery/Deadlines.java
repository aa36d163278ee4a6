package vn.sangkien.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<Long, Done> done = new ConcurrentHashMap<>();

    Deadlines(EntityManager database, CampaignService campaigns, Notices notices, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.notices = notices;
        this.clock = clock;
    }

    /** Where this node is in a phase; forgotten with it, since nobody hears the same twice. A new draft is found on the next day. */
    private record Done(LocalDate day, long person, boolean all) {
    }

    /** @return whether there may be more */
    boolean some(int most) {
        Instant now = clock.instant();
        LocalDate today = Time.dayOf(now);
        for (long campaign : campaigns.all()) {
            for (PhaseResponse phase : campaigns.phases(campaign)) {
                if (near(phase, now) && !finished(phase, today)) {
                    return tell(campaign, phase, today, most);
                }
            }
        }
        return false;
    }

    private boolean tell(long campaign, PhaseResponse phase, LocalDate today, int most) {
        long id = phase.id().value();
        Done before = done.get(id);
        long after = before != null && before.day().equals(today) ? before.person() : 0;
        // The index of what is stuck has these few and none of the millions that are handed in.
        List<Long> people = database.createNativeQuery("""
                SELECT DISTINCT i.author_id FROM idea i WHERE i.stuck_state = 'DRAFT' AND i.campaign_id = ?1 AND i.author_id > ?2 ORDER BY i.author_id LIMIT ?3""", Long.class)
                .setParameter(1, campaign).setParameter(2, after).setParameter(3, most).getResultList();
        notices.tell(NewNotice.about(NoticeKind.DEADLINE_NEAR, "DEADLINE:" + id, id,
                Map.of("phase", phase.name(), "closesAt", phase.closesAt().toString())), people);
        boolean all = people.size() < most;
        done.put(id, new Done(today, all ? after : people.get(people.size() - 1), all));
        return true;
    }

    private static boolean near(PhaseResponse phase, Instant now) {
        return !now.isBefore(phase.closesAt().minus(BEFORE)) && now.isBefore(phase.closesAt()) && !now.isBefore(phase.opensAt());
    }

    private boolean finished(PhaseResponse phase, LocalDate today) {
        Done last = done.get(phase.id().value());
        return last != null && last.all() && last.day().equals(today);
    }
}
