package vn.sangkien.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.SplittableRandom;

/** When in a phase people hand in: more on working days, more each week, and a rush before the close. */
final class Rhythm {

    private static final int RUSH_DAYS = 20;

    private final LocalDate first;
    private final double[] upToDay;

    /** @param until the day before which all handing in lies; the phase may go on after it */
    Rhythm(SampleCalendar.Window phase, LocalDate until) {
        this.first = phase.first();
        LocalDate end = until.isAfter(phase.last()) ? phase.last().plusDays(1) : until;
        this.upToDay = new double[(int) ChronoUnit.DAYS.between(first, end)];
        double sum = 0;
        for (int i = 0; i < upToDay.length; i++) {
            sum += weight(phase, first.plusDays(i), (double) i / upToDay.length);
            upToDay[i] = sum;
        }
    }

    private static double weight(SampleCalendar.Window phase, LocalDate day, double progress) {
        long left = ChronoUnit.DAYS.between(day, phase.last());
        double rush = left < RUSH_DAYS ? Math.pow((RUSH_DAYS - left) / (double) RUSH_DAYS, 3) : 0;
        double ramp = 0.4 + 0.9 * progress;
        return ramp * (1 + 4.2 * rush) * (left == 1 ? 1.75 : 1) * (left < 3 ? 1 : ofWeekday(day.getDayOfWeek()));
    }

    private static double ofWeekday(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> 0.5;
            case SUNDAY -> 0.22;
            default -> 1;
        };
    }

    Instant pick(SplittableRandom random) {
        double point = random.nextDouble(upToDay[upToDay.length - 1]);
        int found = Arrays.binarySearch(upToDay, point);
        int day = Math.min(found < 0 ? -found - 1 : found + 1, upToDay.length - 1);
        return at(first.plusDays(day), random);
    }

    /** Some moment of the day: at work in the morning or the afternoon, at home in the evening. */
    static Instant at(LocalDate day, SplittableRandom random) {
        int part = random.nextInt(100);
        int minute = part < 42 ? random.nextInt(7 * 60 + 30, 11 * 60 + 30)
                : part < 82 ? random.nextInt(13 * 60, 17 * 60)
                : part < 97 ? random.nextInt(19 * 60, 22 * 60 + 30)
                : random.nextInt(5 * 60 + 30, 23 * 60 + 50);
        return SampleCalendar.startOf(day).plusSeconds(minute * 60L).plusMillis(random.nextInt(60_000));
    }
}
