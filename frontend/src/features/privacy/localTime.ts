/** Hours between the programme's time and UTC; the zone has kept them since 1975. */
const AHEAD = 7;

/** An instant as a field for date and time shows it, in the programme's time. */
export function shownIn(instant: string | null | undefined): string {
  if (!instant) return '';
  return new Date(Date.parse(instant) + AHEAD * 3_600_000).toISOString().slice(0, 16);
}

/** And back; null for an empty field. */
export const instantOf = (field: string): string | null =>
  field ? new Date(`${field}:00+07:00`).toISOString() : null;
