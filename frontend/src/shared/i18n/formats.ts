import { type Language, useLanguage } from './language';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

export interface Formats {
  number: (value: number) => string;
  /** One decimal at most, as the server rounded it: 107.9 becomes "107,9 %". */
  percent: (value: number) => string;
  money: (value: number) => string;
  date: (instant: string) => string;
  /** A calendar day without a time zone ("2026-11-22"). */
  day: (day: string) => string;
  time: (instant: string) => string;
  dateTime: (instant: string) => string;
}

function createFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone: TIME_ZONE });
  const day = new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE });
  return {
    number: (value) => number.format(value),
    percent: (value) => `${percent.format(value)}\u00a0%`,
    money: (value) => `${number.format(value)}\u00a0₫`,
    date: (instant) => date.format(new Date(instant)),
    day: (value) => day.format(new Date(`${value}T00:00:00Z`)),
    time: (instant) => time.format(new Date(instant)),
    dateTime: (instant) => `${time.format(new Date(instant))}, ${date.format(new Date(instant))}`,
  };
}

const formats: Record<Language, Formats> = { vi: createFormats('vi-VN'), en: createFormats('en-GB') };

export const formatsFor = (language: Language): Formats => formats[language];
export const useFormats = (): Formats => formats[useLanguage()];

/** Today in Vietnam, as a date input wants it. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(now);
}

/** Whole days from now until the instant, never negative. */
export function daysUntil(instant: string, now = Date.now()): number {
  return Math.max(0, Math.ceil((Date.parse(instant) - now) / 86_400_000));
}
