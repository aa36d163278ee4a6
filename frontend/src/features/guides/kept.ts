import { onSignOut } from '../../shared/api/session';
import type { TypedGuide } from './typed';

const PREFIX = 'sk.guide.';

interface Kept {
  /** What had been read when it was typed: if the guide is another one by now, the server says so when it is saved. */
  version: number | null;
  typed: TypedGuide;
}

/** What is being written stays in this window when the page is loaded again, and goes with whoever wrote it. */
onSignOut(() => {
  for (const name of Object.keys(sessionStorage)) {
    if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
  }
  return Promise.resolve();
});

export const kept = {
  get: (id: string): Kept | null => {
    try {
      return JSON.parse(sessionStorage.getItem(PREFIX + id) ?? 'null') as Kept | null;
    } catch {
      return null;
    }
  },
  set: (id: string, value: Kept): void => {
    try {
      sessionStorage.setItem(PREFIX + id, JSON.stringify(value));
    } catch {
      // Full or refused: what is typed is still on the page.
    }
  },
  forget: (id: string): void => sessionStorage.removeItem(PREFIX + id),
};
