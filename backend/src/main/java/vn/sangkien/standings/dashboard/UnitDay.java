package vn.sangkien.standings.dashboard;

import java.time.LocalDate;

/**
 * What one local day brought.
 *
 * @param submitted   ideas first submitted on it and not withdrawn since
 * @param pending     of these, the ones not yet decided
 * @param recognised  ideas that became valid on it, whenever they were submitted
 * @param registrants people who registered on it
 */
public record UnitDay(LocalDate day, int submitted, int pending, int recognised, int registrants) {
}
