import { clear, createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { Draft } from './draft';

let store: UseStore | undefined;
const drafts = (): UseStore => (store ??= createStore('sangkien', 'drafts'));

const keyOf = (ideaId: string | null) => ideaId ?? 'new';

/** Drafts on this device. A browser that refuses storage still lets people write: the server keeps the draft. */
export const readDraft = (ideaId: string | null): Promise<Draft | undefined> =>
  quietly(() => get<Draft>(keyOf(ideaId), drafts()));

export const writeDraft = async (draft: Draft): Promise<boolean> =>
  (await quietly(() => set(keyOf(draft.ideaId), draft, drafts()).then(() => true))) ?? false;

export const removeDraft = async (ideaId: string | null): Promise<void> => {
  await quietly(() => del(keyOf(ideaId), drafts()));
};

export const wipeDrafts = async (): Promise<void> => {
  await quietly(() => clear(drafts()));
};

async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
