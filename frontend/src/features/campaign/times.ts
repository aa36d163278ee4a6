const VIETNAM = '+07:00';
const VIETNAM_MS = 7 * 3_600_000;
const MINUTES = 16;

/** An instant as a date-and-time input wants it: Vietnam's clock, to the minute. */
export const localOf = (instant: string): string =>
  new Date(Date.parse(instant) + VIETNAM_MS).toISOString().slice(0, MINUTES);

/** What was typed as an instant; a time that was not touched keeps its seconds. */
export function instantOf(local: string, before?: string): string {
  if (before && localOf(before) === local) return before;
  return new Date(`${local}:00${VIETNAM}`).toISOString();
}
