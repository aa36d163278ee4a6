package vn.sangkien.standings.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.sangkien.account.consent.ConsentPurpose;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.standings.CountingRule;

/** Counts the valid ideas of those who agreed to be named; once a minute for a unit, because it reads their ideas. */
@ApplicationScoped
class PeopleReader {

    private static final int MOST = 1_000;
    private static final int BOARDS_KEPT = 200;
    private static final String COUNTS = """
            SELECT i.author_id, p.display_name, COUNT(*) AS valid, COALESCE(r.unit_id, MIN(i.unit_id)) FROM consent c
            JOIN account p ON p.id = c.account_id AND p.state = 'ACTIVE'
            JOIN idea i ON i.author_id = c.account_id AND i.phase_id = ?1 AND %s
            JOIN unit_ancestor a ON a.unit_id = i.unit_id AND a.ancestor_id = ?2
            LEFT JOIN registration r ON r.account_id = c.account_id AND r.campaign_id = i.campaign_id
            WHERE c.purpose = ?3 AND c.text_version = ?4 AND c.in_force = 1
            GROUP BY i.author_id ORDER BY valid DESC, p.display_name, i.author_id LIMIT ?5""".formatted(CountingRule.VALID.sql("i.state"));

    private final EntityManager database;
    private final Clock clock;
    private final Cache<Key, People> kept = Caffeine.newBuilder().maximumSize(BOARDS_KEPT).expireAfterWrite(Duration.ofMinutes(2)).build();

    PeopleReader(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Key(long unit, long phase, long minute) {
    }

    record Counted(long account, String name, int valid, long unit) {
    }

    record People(Instant asOf, List<Counted> counted) {
    }

    People read(long unit, long phase) {
        Instant now = clock.instant();
        return kept.get(new Key(unit, phase, now.getEpochSecond() / 60), key -> new People(now, count(unit, phase)));
    }

    private List<Counted> count(long unit, long phase) {
        List<?> rows = database.createNativeQuery(COUNTS).setParameter(1, phase).setParameter(2, unit).setParameter(3, ConsentPurpose.PUBLISH_NAME.name())
                .setParameter(4, ConsentService.version(ConsentPurpose.PUBLISH_NAME)).setParameter(5, MOST).getResultList();
        var counted = new ArrayList<Counted>(rows.size());
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            counted.add(new Counted(number(columns[0]), (String) columns[1], (int) number(columns[2]), number(columns[3])));
        }
        return List.copyOf(counted);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
