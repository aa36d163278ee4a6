import type { Formats } from '../../shared/i18n/formats';

/** When it was saved: the hour, with the day where it was not today. */
export const savedAt = ({ date, time, dateTime }: Formats, instant: string): string =>
  date(instant) === date(new Date().toISOString()) ? time(instant) : dateTime(instant);
