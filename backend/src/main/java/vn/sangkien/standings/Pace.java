package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** How fast a unit goes, and would have to go (product rule 5.8). */
@ApplicationScoped
public class Pace {

    private static final int RECENT_DAYS = 7;

    private final EntityManager database;
    private final Clock clock;

    Pace(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Mean a day of what became valid in the last seven local days, today included; two decimals. */
    public BigDecimal recent(long unit, long phase, Collection<Block> blocks) {
        return BigDecimal.valueOf(recognised(unit, phase, blocks)).divide(BigDecimal.valueOf(RECENT_DAYS), 2, RoundingMode.HALF_UP);
    }

    /** What becomes valid in so many days at the same pace, from the exact mean; half up. */
    public int ahead(long unit, long phase, Collection<Block> blocks, int days) {
        return (int) ((2 * recognised(unit, phase, blocks) * days + RECENT_DAYS) / (2 * RECENT_DAYS));
    }

    private long recognised(long unit, long phase, Collection<Block> blocks) {
        LocalDate today = Time.dayOf(clock.instant());
        Number recognised = (Number) database.createNativeQuery("""
                SELECT COALESCE(SUM(recognised), 0) FROM tally_day
                WHERE unit_id = ?1 AND phase_id = ?2 AND day BETWEEN ?3 AND ?4 AND block IN (?5)""")
                .setParameter(1, unit).setParameter(2, phase).setParameter(3, today.minusDays(RECENT_DAYS - 1)).setParameter(4, today)
                .setParameter(5, blocks.stream().map(Block::name).toList()).getSingleResult();
        return recognised.longValue();
    }

    /** Until the phase closes, a begun day counted whole; zero afterwards. */
    public int daysLeft(PhaseResponse phase) {
        Instant now = clock.instant();
        Duration left = Duration.between(now.isBefore(phase.opensAt()) ? phase.opensAt() : now, phase.closesAt());
        return left.isNegative() ? 0 : (int) left.plusDays(1).minusNanos(1).toDays();
    }

    /** What is missing, spread over the days left; null when none is left. Two decimals. */
    public BigDecimal required(long missing, int daysLeft) {
        return daysLeft == 0 ? null : BigDecimal.valueOf(Math.max(0, missing)).divide(BigDecimal.valueOf(daysLeft), 2, RoundingMode.HALF_UP);
    }
}
