import type { PickedUnit } from '../units/UnitPicker';

const KEY = 'poster-unit';

/** The unit whose poster somebody scanned: offered where their workplace is asked for, which may be some pages later. */
export const posterUnit = {
  get: (): PickedUnit | null => {
    try {
      return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as PickedUnit | null;
    } catch {
      return null;
    }
  },
  set: (unit: PickedUnit | null): void => {
    try {
      if (unit) sessionStorage.setItem(KEY, JSON.stringify(unit));
      else sessionStorage.removeItem(KEY);
    } catch {
      // Where nothing can be kept, the workplace is looked up as without a poster.
    }
  },
};
