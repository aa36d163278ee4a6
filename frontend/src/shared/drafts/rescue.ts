import type { Draft } from './draft';

const RESCUED = 'sk.rescuedDraft';

/** The page may go away within milliseconds: only a synchronous store is sure to finish. */
export function rescue(draft: Draft): void {
  try {
    localStorage.setItem(RESCUED, JSON.stringify(draft));
  } catch {
    // Full or refused: the draft still goes to the database on its usual way.
  }
}

/** The draft rescued for this idea, if the last save did not get through. */
export function rescued(ideaId: string | null): Draft | undefined {
  const text = localStorage.getItem(RESCUED);
  const draft = text ? (JSON.parse(text) as Draft) : undefined;
  return draft?.ideaId === ideaId ? draft : undefined;
}

export const forgetRescued = (): void => localStorage.removeItem(RESCUED);
