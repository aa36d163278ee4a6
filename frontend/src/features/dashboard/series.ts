import type { Dashboard } from '../../shared/api/types';
import { today } from '../../shared/i18n/formats';

/** One day of the burn-up, with what there was until its end. */
export interface Point {
  day: string;
  submitted: number;
  recognised: number;
  registrants: number;
  allSubmitted: number;
  allValid: number;
}

const DAY_MS = 86_400_000;

export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The calendar day, in the programme's zone, on which an instant falls; a close at midnight ends the day before. */
export const dayOf = (instant: string): string => today(new Date(instant));

const lastDayOf = (closesAt: string): string => today(new Date(Date.parse(closesAt) - 1));

/** Every day from the opening, or the first earlier one with an idea, until the last that is over or has brought anything. */
export function pointsOf({ days, scope, asOf }: Dashboard): Point[] {
  const byDay = new Map(days.map((day) => [day.day, day]));
  const withIdeas = days.filter((day) => day.submitted !== 0 || day.recognised !== 0);
  const opened = dayOf(scope.opensAt);
  const now = dayOf(asOf);
  const closed = lastDayOf(scope.closesAt);
  const first = [opened, withIdeas[0]?.day ?? opened].sort()[0] ?? opened;
  const running = now < closed ? now : closed;
  const last = [running, withIdeas.at(-1)?.day ?? running].sort()[1] ?? running;
  const points: Point[] = [];
  let allSubmitted = 0;
  let allValid = 0;
  for (let time = timeOf(first); time <= timeOf(last); time += DAY_MS) {
    const day = new Date(time).toISOString().slice(0, 10);
    const { submitted = 0, recognised = 0, registrants = 0 } = byDay.get(day) ?? {};
    allSubmitted += submitted;
    allValid += recognised;
    points.push({ day, submitted, recognised, registrants, allSubmitted, allValid });
  }
  return points;
}

export const closingDay = ({ scope }: Dashboard): string => lastDayOf(scope.closesAt);
