import { onSignOut } from '../../shared/api/session';
import { EMPTY, type Entry } from './entry';
import type { Sending } from './outbox';

const PREFIX = 'sk.entry.';
const nameOf = (operator: string) => PREFIX + operator;
const sendingOf = (operator: string) => `${PREFIX}sending.${operator}`;

/** Only in this window, and gone with it or with whoever typed it: on a shared computer nobody finds whom the one before them helped. */
onSignOut(() => {
  for (const name of Object.keys(sessionStorage)) {
    if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
  }
  return Promise.resolve();
});

export const kept = {
  get: (operator: string): Entry => ({ ...EMPTY, ...(read(nameOf(operator)) as Partial<Entry> | null) }),
  set: (operator: string, entry: Entry): void => write(nameOf(operator), entry),
};

/** What was sent and has not arrived. */
export const keptSending = {
  get: (operator: string): Sending[] => (read(sendingOf(operator)) as Sending[] | null) ?? [],
  set: (operator: string, items: Sending[]): void => write(sendingOf(operator), items),
};

function read(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

function write(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Full or refused: what is typed is still on the page.
  }
}
