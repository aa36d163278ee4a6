package vn.sangkien.standings.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Undecided ideas by how long ago they were first submitted.
 *
 * @param fromDays  full days at least
 * @param untilDays full days at most; null for all that are older
 */
public record Backlog(int fromDays, @Schema(nullable = true) Integer untilDays, int pending) {

    private static final int[] AGES = {0, 4, 8, 15, 31};

    static List<Backlog> of(List<UnitDay> days, LocalDate today) {
        return IntStream.range(0, AGES.length).mapToObj(i -> of(days, today, AGES[i], i + 1 < AGES.length ? AGES[i + 1] - 1 : null)).toList();
    }

    private static Backlog of(List<UnitDay> days, LocalDate today, int from, Integer until) {
        int pending = days.stream().filter(day -> !day.day().isAfter(today.minusDays(from)) && (until == null || !day.day().isBefore(today.minusDays(until))))
                .mapToInt(UnitDay::pending).sum();
        return new Backlog(from, until, pending);
    }
}
