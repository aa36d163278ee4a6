import { ApiError } from '../api/ApiError';
import { onSignOut, session } from '../api/session';
import type { Idea } from '../api/types';
import { observable } from '../observable';
import { completed, type Draft, type DraftForm, draftOf, hasContent, holds, newDraft } from './draft';
import { readDraft, removeDraft, wipeDrafts, writeDraft } from './localDrafts';
import { forgetRescued, rescue, rescued } from './rescue';
import { loadIdea, sendDraft } from './serverDrafts';

export type OpenDraft =
  | { status: 'closed' }
  | { status: 'loading' }
  | { status: 'failed'; error: ApiError }
  | { status: 'sent'; idea: Idea }
  | {
      status: 'open';
      draft: Draft;
      /** What was asked for last when this was shown: `null` until the address names what was begun anew. */
      asked: string | null;
      savedOn: 'nowhere' | 'device' | 'server';
      problem: ApiError | null;
    };

const SAVE_AFTER_MS = 400;
const RETRY_AFTER_MS = 5000;

/** The one draft that is being written; it survives moving between the pages of the form. */
export const openDraft = observable<OpenDraft>({ status: 'closed' });

let timer: ReturnType<typeof setTimeout> | undefined;
let retryTimer: ReturnType<typeof setTimeout> | undefined;
let sending: Promise<void> | null = null;
/** What was asked for last, `undefined` for nothing: an answer for another draft comes too late to be shown. */
let wanted: string | null | undefined;

const ownerId = () => {
  const current = session.get();
  return current.status === 'signedIn' ? current.me.id : null;
};

const isOurs = (draft: Draft) => draft.ownerId === null || ownerId() === null || draft.ownerId === ownerId();

const isOpen = (ideaId: string | null) => {
  const now = openDraft.get();
  return isAbout(now, ideaId) && (now.status !== 'open' || isOurs(now.draft));
};

/** Whether this is the draft that an address names. A new one stays what `null` asked for when it receives its id. */
export function isAbout(state: OpenDraft, ideaId: string | null): boolean {
  if (state.status === 'sent') return state.idea.id === ideaId;
  return state.status === 'open' && (ideaId === null ? state.asked : state.draft.ideaId) === ideaId;
}

/** Asked for twice, as when the session becomes known meanwhile, it is opened once: what was typed since then stays. */
export async function open(ideaId: string | null): Promise<void> {
  wanted = ideaId;
  const shown = openDraft.get();
  if (shown.status === 'open' && shown.asked === null && shown.draft.ideaId === ideaId)
    openDraft.set({ ...shown, asked: ideaId });
  const isLate = () => wanted !== ideaId || isOpen(ideaId);
  if (isLate()) return;
  await saveNow();
  if (isLate()) return;
  openDraft.set({ status: 'loading' });
  const kept = rescued(ideaId) ?? (await readDraft(ideaId));
  const local = kept && isOurs(kept) ? completed(kept) : undefined;
  try {
    const found = local?.isDirty || !ideaId ? null : await loadIdea(ideaId);
    if (isLate()) return;
    if (found) showStored(found);
    else show(local ?? newDraft(ownerId()));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (isLate()) return;
    if (local) show(local);
    else openDraft.set({ status: 'failed', error });
  }
  void sync();
}

export const isEditable = ({ state }: Idea) => state === 'DRAFT' || state === 'NEEDS_INFO';

/** What was handed in is no draft any more; what is kept of it on this device stays there. */
export function showStored(idea: Idea): void {
  if (isEditable(idea)) show(draftOf(idea, ownerId()));
  else openDraft.set({ status: 'sent', idea });
}

function show(draft: Draft): void {
  openDraft.set({
    status: 'open',
    draft: { ...draft, ownerId: draft.ownerId ?? ownerId() },
    asked: wanted ?? null,
    savedOn: draft.savedAt === null ? 'nowhere' : draft.isDirty ? 'device' : 'server',
    problem: null,
  });
}

/** By what stands in the draft, for a part of a field: what is drawn may lack what was typed beside it just now. */
export function change(changed: Partial<DraftForm> | ((now: DraftForm) => Partial<DraftForm>)): void {
  const now = openDraft.get();
  if (now.status !== 'open') return;
  const { form } = now.draft;
  const parts = typeof changed === 'function' ? changed(form) : changed;
  const draft = { ...now.draft, form: { ...form, ...parts }, isDirty: true };
  openDraft.set({ ...now, draft });
  rescue(draft);
  clearTimeout(timer);
  timer = setTimeout(() => void saveNow(), SAVE_AFTER_MS);
}

/** Saves on this device first, which never waits for the network, then on the server. */
export async function saveNow(): Promise<void> {
  clearTimeout(timer);
  const now = openDraft.get();
  if (now.status !== 'open' || !now.draft.isDirty || !hasContent(now.draft.form)) return;
  const savedAt = new Date().toISOString();
  if (await writeDraft({ ...now.draft, savedAt })) {
    // What was typed while it was being written is only there.
    if (isStill(now.draft)) forgetRescued();
    update((draft) => ({ ...draft, savedAt }), 'device');
  }
  await sync();
}

function isStill(draft: Draft): boolean {
  const current = openDraft.get();
  return current.status === 'open' && current.draft.form === draft.form;
}

/** One request at a time; what was typed meanwhile goes out after it. */
export function sync(): Promise<void> {
  sending ??= sendChanges().finally(() => {
    sending = null;
  });
  return sending;
}

async function sendChanges(): Promise<void> {
  clearTimeout(retryTimer);
  for (;;) {
    const now = openDraft.get();
    if (now.status !== 'open' || !now.draft.isDirty || !hasContent(now.draft.form) || ownerId() === null)
      return;
    try {
      await sendOnce(now.draft);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (isOvertaken(error) && (await recognise(now.draft))) continue;
      const current = openDraft.get();
      if (current.status === 'open') openDraft.set({ ...current, problem: error });
      if (error.isTransient) retryTimer = setTimeout(() => void sync(), RETRY_AFTER_MS);
      return;
    }
  }
}

async function sendOnce(sent: Draft): Promise<void> {
  const idea = await sendDraft(sent, async (prepared) => {
    const { campaignId, createForm, unanswered } = prepared;
    update((draft) => ({ ...draft, campaignId, createForm, unanswered }));
    await writeDraft(prepared);
  });
  const current = openDraft.get();
  if (current.status !== 'open' || current.draft.createKey !== sent.createKey) return;
  const draft: Draft = {
    ...current.draft,
    createForm: null,
    base: sent.createForm ? null : sent.form,
    unanswered: [],
    campaignId: idea.campaignId,
    ideaId: idea.id,
    version: idea.version,
    state: idea.state,
    ownerId: ownerId(),
    savedAt: idea.updatedAt,
    // Created from what the first try sent: anything typed since still has to follow.
    isDirty: current.draft.form !== sent.form || sent.createForm !== null,
  };
  // Before anything is waited for, so that nothing typed meanwhile is put back.
  openDraft.set({ ...current, draft, savedOn: 'server', problem: null });
  if (draft.isDirty) rescue(draft);
  await writeDraft(draft);
  if (sent.ideaId === null) await removeDraft(null);
}

const isOvertaken = ({ kind }: ApiError) => kind === 'stale-version' || kind === 'wrong-state';

/** The newer version on the server may be our own, whose answer was lost with the page or the network: no conflict then. */
async function recognise(sent: Draft): Promise<boolean> {
  const idea = sent.ideaId === null ? null : await loadIdea(sent.ideaId).catch(() => null);
  if (idea && !isEditable(idea)) {
    const current = openDraft.get();
    if (current.status === 'open' && current.draft.ideaId === idea.id) showStored(idea);
    return true;
  }
  if (!idea || !sent.unanswered.some((form) => holds(idea, form))) return false;
  update((draft) => ({ ...draft, version: idea.version, base: draftOf(idea, null).form, unanswered: [] }));
  return true;
}

function update(changed: (draft: Draft) => Draft, savedOn?: 'device'): void {
  const current = openDraft.get();
  if (current.status !== 'open') return;
  openDraft.set({ ...current, draft: changed(current.draft), savedOn: savedOn ?? current.savedOn });
}

/** It may come back for more information: whoever comes again asks again. */
export function leave(): void {
  if (openDraft.get().status === 'sent') openDraft.set({ status: 'closed' });
}

/** What was typed here no longer counts: the version on the server does. */
export async function takeTheirs(): Promise<void> {
  const now = openDraft.get();
  if (now.status !== 'open' || !now.draft.ideaId) return;
  showStored(await loadIdea(now.draft.ideaId));
}

/** The idea is on its way: nothing of it stays on the device. */
export async function close(): Promise<void> {
  wanted = undefined;
  clearTimeout(timer);
  clearTimeout(retryTimer);
  const now = openDraft.get();
  openDraft.set({ status: 'closed' });
  forgetRescued();
  if (now.status === 'open') await removeDraft(now.draft.ideaId);
}

onSignOut(async () => {
  wanted = undefined;
  await saveNow();
  openDraft.set({ status: 'closed' });
  forgetRescued();
  await wipeDrafts();
});

session.subscribe(() => {
  const now = openDraft.get();
  if (now.status === 'open' && !isOurs(now.draft)) openDraft.set({ status: 'closed' });
  else void sync();
});

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveNow();
  });
  // What is on its way may have been lost with the network: look again after it.
  addEventListener('online', () => void sync().then(sync));
}
