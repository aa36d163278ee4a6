import type { Formats } from '../../shared/i18n/formats';
import type { vi } from './messages.vi';

interface Span {
  from: string;
  until: string | null | undefined;
}

/** A right that ends with a day ends as the next begins: what people know is its last day. */
export function spanOf({ from: since, until }: Span, m: typeof vi, formats: Formats): string {
  const from = formats.dateTime(since);
  if (!until) return m.noEnd({ from });
  if (formats.time(until) !== '00:00') return m.days({ from, until: formats.dateTime(until) });
  return m.invite.days({ from, until: formats.date(new Date(Date.parse(until) - 1).toISOString()) });
}
