package vn.sangkien.standings.report;

import java.time.Instant;
import java.util.List;

/**
 * What a union hands in for a meeting: its units with all their figures, the same as on the board.
 *
 * @param asOfWords   {@code Số liệu đến 14 giờ ngày 10/5/2026}
 * @param standing    whether the figures are provisional, frozen or signed
 * @param contentHash of the snapshot; null for live figures
 * @param whole       the unit itself; null for a group, whose rows make up no whole
 * @param rest        valid ideas of the unit that no line has
 */
public record FederationReport(String campaign, String scope, String unit, String block, String order, Instant asOf, String asOfWords, String standing,
                               String ruleVersion, String contentHash, List<ReportLine> lines, ReportLine whole, int rest) {
}
