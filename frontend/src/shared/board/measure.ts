import type { BoardLine, BoardOrder } from '../api/types';
import type { Formats } from '../i18n/formats';

/** What a row shows besides its valid ideas: the figure the board ranks by, or the share of the assigned target. */
export function measureOf(line: BoardLine, order: BoardOrder, formats: Formats): string {
  const percent = (value: number | null | undefined) =>
    value === null || value === undefined ? '—' : formats.percent(value);
  switch (order) {
    case 'PCT_REGISTERED':
      return percent(line.targets.pctRegistered);
    case 'PER_100_MEMBERS':
      return line.validPer100 === null ? '—' : formats.number(line.validPer100);
    case 'REGISTRANTS':
      return formats.number(line.figures.registrants);
    case 'COVERAGE':
      return percent(line.coverage?.pctCovered);
    default:
      return percent(line.targets.pctAssigned);
  }
}

/** The catalogue's id of what an order ranks by. */
export const METRIC: Record<BoardOrder, string> = {
  VALID: 'valid',
  PCT_ASSIGNED: 'pct-assigned',
  PCT_REGISTERED: 'pct-registered',
  PER_100_MEMBERS: 'valid-per-100',
  REGISTRANTS: 'registrants',
  COVERAGE: 'pct-covered',
};
