import { onSignOut } from '../../shared/api/session';
import { EMPTY, type Entry } from './entry';

const PREFIX = 'sk.entry.';
const nameOf = (operator: string) => PREFIX + operator;

/** Only in this window, and gone with it or with whoever typed it: on a shared computer nobody finds whom the one before them helped. */
onSignOut(() => {
  for (const name of Object.keys(sessionStorage)) {
    if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
  }
  return Promise.resolve();
});

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
