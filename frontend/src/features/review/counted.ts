import type { Formats } from '../../shared/i18n/formats';

/** The server counts no further. */
const MOST_COUNTED = 1000;

/** "37", and "1.000+" for as many or more. */
export const counted = (formats: Formats, count: number): string =>
  formats.number(count) + (count >= MOST_COUNTED ? '+' : '');
