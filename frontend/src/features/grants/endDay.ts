import * as v from 'valibot';
import type { Formats } from '../../shared/i18n/formats';
import type { grantMessages } from './messages';

/** The last day of a right, no later than that of the giver's own. */
export const endDay = (lastDay: string | null, m: typeof grantMessages.vi, formats: Formats) =>
  lastDay
    ? v.pipe(
        v.string(),
        v.minLength(1, m.dayMissing),
        v.maxValue(lastDay, m.lastDay({ day: formats.day(lastDay) })),
      )
    : v.pipe(v.string(), v.minLength(1, m.dayMissing));
