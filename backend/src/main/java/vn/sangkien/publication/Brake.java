package vn.sangkien.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;

/** Stops whoever writes too much too fast. What counts is what the database has of them, so that it holds over all nodes and restarts. */
public final class Brake {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofHours(24);

    private Brake() {
    }

    /** Nothing older counts. */
    public static Instant since(Instant now) {
        return now.minus(DAY);
    }

    /**
     * @param latest when they wrote what counts, the latest first
     * @param what   "You are writing … too fast"
     * @throws DomainException 429 with the seconds to wait
     */
    public static void require(Brakes.Most most, List<Instant> latest, Instant now, Text what) {
        require(most.perMinute(), MINUTE, latest, now, what, new Text("trong một phút", "within a minute"));
        require(most.perDay(), DAY, latest, now, what, new Text("trong 24 giờ", "within 24 hours"));
    }

    private static void require(int most, Duration within, List<Instant> latest, Instant now, Text what, Text time) {
        Instant free = latest.size() < most ? now : latest.get(most - 1).plus(within);
        if (free.isAfter(now)) {
            throw Refusals.tooMany(new Text(what.vi() + ": nhiều nhất " + most + " " + time.vi() + ".", what.en() + ": at most " + most + " " + time.en() + "."),
                    Math.max(1, Duration.between(now, free).plusMillis(999).toSeconds()));
        }
    }
}
