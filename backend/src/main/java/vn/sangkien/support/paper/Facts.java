package vn.sangkien.support.paper;

import java.time.LocalDate;
import java.util.List;
import vn.sangkien.support.team.SupportTeamResponse;

/**
 * What a paper of one unit and campaign says.
 *
 * @param path    the units above, the root first
 * @param address where the QR code leads
 * @param until   the last day of the phase that is shown; null when there is none
 * @param team    who helps; null when nobody does
 */
record Facts(String campaign, String unit, String unitCode, List<String> path, String address, LocalDate appliedFrom, LocalDate appliedUntil, LocalDate until,
             SupportTeamResponse team) {
}
