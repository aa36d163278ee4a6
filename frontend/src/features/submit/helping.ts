import { ApiError } from '../../shared/api/ApiError';
import { answer, api, ifMatch } from '../../shared/api/client';
import type { IdeaForm, SharedDraft } from '../../shared/api/types';
import { type Draft, type DraftForm, draftOf, ideaFormOf } from '../../shared/drafts/draft';
import { decided, isSameForm, mergeForms, type Part } from '../../shared/drafts/merge';
import { askShared, type Held } from '../../shared/drafts/sharedDraft';
import { type Observable, observable } from '../../shared/observable';

const SAVE_AFTER_MS = 400;
const RETRY_AFTER_MS = 5000;
const GONE = 404;

interface Clash {
  theirs: DraftForm;
  found: SharedDraft;
  parts: Part[];
}

export type Helping =
  | { status: 'loading' }
  | { status: 'failed'; error: ApiError }
  /** The author ended it, the question was solved, or the day has passed. */
  | { status: 'over' }
  | {
      status: 'open';
      shared: SharedDraft;
      draft: Draft;
      /** What the author changed last. */
      taken: Part[];
      clash: Clash | null;
      problem: ApiError | null;
    };

export interface Help {
  state: Observable<Helping>;
  look: () => Promise<void>;
  write: (parts: Partial<DraftForm>) => void;
  decide: (chosen: Part[]) => void;
  /** Saves what is typed and stops. */
  leave: () => void;
}

/** A member of the team in somebody else's draft: nothing of it is kept on this device, and only what was changed is sent. */
export function helpingIn(caseId: string): Help {
  const state = observable<Helping>({ status: 'loading' });
  const held: Held = { tag: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;
  const isSending = () => sending !== null;

  const fail = (error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
    const now = state.get();
    if (error.problem.status === GONE || error.kind === 'wrong-state') state.set({ status: 'over' });
    else if (now.status === 'open') state.set({ ...now, problem: error });
    else state.set({ status: 'failed', error });
  };

  const take = (found: SharedDraft, sent: DraftForm | null) => {
    const stored = draftOf({ ...found, id: found.ideaId, lastReason: null }, null);
    const now = state.get();
    if (now.status !== 'open') {
      state.set({ status: 'open', shared: found, draft: stored, taken: [], clash: null, problem: null });
      return;
    }
    if (found.version < (now.draft.version ?? 0)) return;
    const base = sent ?? now.draft.base;
    const { form, taken, clashes } = mergeForms(base, now.draft.form, stored.form);
    if (clashes.length > 0) {
      state.set({ ...now, clash: { theirs: stored.form, found, parts: clashes } });
      return;
    }
    state.set({
      ...now,
      shared: found,
      draft: { ...stored, form, isDirty: !isSameForm(form, stored.form) },
      taken: taken.length > 0 ? taken : now.taken,
      clash: null,
      problem: null,
    });
  };

  /** While one's own is on its way the answer to that says how things stand. */
  const look = async () => {
    if (isSending()) return;
    try {
      const found = await askShared(caseId, held);
      if (!found) return;
      if (isSending()) held.tag = null;
      else {
        take(found, null);
        // What waited for a choice may have come to the same by itself.
        save();
      }
    } catch (error) {
      fail(error);
    }
  };

  const send = async () => {
    for (;;) {
      const now = state.get();
      if (now.status !== 'open' || now.clash || !now.draft.isDirty) return;
      const { form, version } = now.draft;
      try {
        const found = await answer(
          api.PATCH('/api/v1/support-cases/{id}/draft', {
            params: { path: { id: caseId }, header: ifMatch(version ?? 0) },
            headers: { 'Content-Type': 'application/merge-patch+json' },
            body: changesOf(form, now.draft.base) as IdeaForm,
          }),
        );
        take(found, form);
      } catch (error) {
        if (!(error instanceof ApiError && error.kind === 'stale-version')) {
          fail(error);
          if (error instanceof ApiError && error.isTransient) timer = setTimeout(save, RETRY_AFTER_MS);
          return;
        }
        held.tag = null;
        try {
          const found = await askShared(caseId, held);
          if (found) take(found, null);
        } catch (gone) {
          fail(gone);
          return;
        }
      }
    }
  };

  const save = () => {
    clearTimeout(timer);
    sending ??= send().finally(() => {
      sending = null;
    });
  };

  return {
    state,
    look,
    write: (parts) => {
      const now = state.get();
      if (now.status !== 'open') return;
      const form = { ...now.draft.form, ...parts };
      state.set({ ...now, draft: { ...now.draft, form, isDirty: true } });
      clearTimeout(timer);
      timer = setTimeout(save, SAVE_AFTER_MS);
    },
    decide: (chosen) => {
      const now = state.get();
      if (now.status !== 'open' || !now.clash) return;
      const { found, theirs, parts } = now.clash;
      const { clashes } = mergeForms(now.draft.base, now.draft.form, theirs);
      // What was typed since may be what the author changed as well: that is asked about first.
      if (clashes.some((part) => !parts.includes(part))) {
        state.set({ ...now, clash: { ...now.clash, parts: clashes } });
        return;
      }
      const form = decided(now.draft.base, now.draft.form, theirs, chosen);
      const stored = draftOf({ ...found, id: found.ideaId, lastReason: null }, null);
      state.set({
        ...now,
        shared: found,
        clash: null,
        problem: null,
        draft: { ...stored, form, isDirty: !isSameForm(form, theirs) },
      });
      save();
    },
    leave: save,
  };
}

/** What is not shared is nowhere in the form and must not be sent as empty either. */
function changesOf(form: DraftForm, base: DraftForm | null): Partial<IdeaForm> {
  const now = ideaFormOf(form);
  const before = base && ideaFormOf(base);
  return Object.fromEntries(
    Object.entries(now).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before?.[name as keyof IdeaForm]),
    ),
  );
}
