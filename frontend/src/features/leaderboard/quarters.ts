import type { Phase } from '../../shared/api/types';
import { today } from '../../shared/i18n/formats';

export interface Quarter {
  year: string;
  number: string;
}

const quarterOf = (instant: string): [number, number] => {
  const [year, month] = today(new Date(instant)).split('-').map(Number);
  return [year ?? 0, Math.ceil((month ?? 1) / 3)];
};

/** Every quarter that the phases touch, the earliest first. */
export function quartersOf(phases: Phase[]): Quarter[] {
  if (phases.length === 0) return [];
  let [year, number] = quarterOf(phases.map((phase) => phase.opensAt).sort()[0] ?? '');
  const [lastYear, lastNumber] = quarterOf(
    phases
      .map((phase) => phase.closesAt)
      .sort()
      .at(-1) ?? '',
  );
  const quarters: Quarter[] = [];
  while (year < lastYear || (year === lastYear && number <= lastNumber)) {
    quarters.push({ year: String(year), number: String(number) });
    number += 1;
    if (number > 4) [year, number] = [year + 1, 1];
  }
  return quarters;
}
