import { onSignOut } from '../../shared/api/session';

const PREFIX = 'sk.reply.';

/** What is being written stays in this window when the page is loaded again, and goes with whoever wrote it. */
onSignOut(() => {
  for (const name of Object.keys(sessionStorage)) {
    if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
  }
  return Promise.resolve();
});

export const keptReply = {
  get: (caseId: string): string => {
    try {
      return sessionStorage.getItem(PREFIX + caseId) ?? '';
    } catch {
      return '';
    }
  },
  set: (caseId: string, text: string): void => {
    try {
      if (text) sessionStorage.setItem(PREFIX + caseId, text);
      else sessionStorage.removeItem(PREFIX + caseId);
    } catch {
      // Full or refused: what is typed is still on the page.
    }
  },
};
