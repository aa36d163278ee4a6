import { EMPTY, type Entry } from './entry';

/** Only in this window, and gone with it: on a shared computer nobody finds whom the one before them helped. */
const nameOf = (operator: string) => `sk.entry.${operator}`;

export const kept = {
  get: (operator: string): Entry => {
    try {
      const text = sessionStorage.getItem(nameOf(operator));
      return text ? { ...EMPTY, ...(JSON.parse(text) as Partial<Entry>) } : EMPTY;
    } catch {
      return EMPTY;
    }
  },
  set: (operator: string, entry: Entry): void => {
    try {
      sessionStorage.setItem(nameOf(operator), JSON.stringify(entry));
    } catch {
      // Full or refused: what is typed is still on the page.
    }
  },
};
