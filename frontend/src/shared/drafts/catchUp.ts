import type { Idea } from '../api/types';
import { observable } from '../observable';
import { type DraftForm, draftOf } from './draft';
import { writeDraft } from './localDrafts';
import { decided, isSameForm, mergeForms, type Part } from './merge';
import { isEditable, openDraft, showStored, sync } from './openDraft';
import { loadIdea } from './serverDrafts';

/** What came in last from whoever else writes in the open draft. */
export const justTaken = observable<Part[]>([]);

export interface Clash {
  idea: Idea;
  theirs: DraftForm;
  parts: Part[];
}

/** Brings in what was saved elsewhere. @returns what both changed; nothing is saved until that is decided */
export async function catchUp(): Promise<Clash | null> {
  const before = openDraft.get();
  if (before.status !== 'open' || !before.draft.ideaId) return null;
  const idea = await loadIdea(before.draft.ideaId);
  const now = openDraft.get();
  // What was saved from here meanwhile is newer than this answer.
  if (now.status !== 'open' || now.draft.ideaId !== idea.id || (now.draft.version ?? 0) > idea.version)
    return null;
  if (!isEditable(idea)) {
    showStored(idea);
    return null;
  }
  const theirs = draftOf(idea, null).form;
  const { form, taken, clashes } = mergeForms(now.draft.base, now.draft.form, theirs);
  if (clashes.length > 0) return { idea, theirs, parts: clashes };
  adopt(idea, theirs, form, taken);
  return null;
}

/** @param chosen for which parts theirs was chosen */
export function decide({ idea, theirs, parts }: Clash, chosen: Part[]): void {
  const now = openDraft.get();
  if (now.status !== 'open' || now.draft.ideaId !== idea.id) return;
  const { base, form } = now.draft;
  // What was typed since may clash as well: then it is asked about when this is refused as stale.
  const isAsked = mergeForms(base, form, theirs).clashes.every((part) => parts.includes(part));
  if (isAsked) adopt(idea, theirs, decided(base, form, theirs, chosen), mergeForms(base, form, theirs).taken);
}

function adopt(idea: Idea, theirs: DraftForm, form: DraftForm, taken: Part[]): void {
  const now = openDraft.get();
  if (now.status !== 'open') return;
  const isDirty = !isSameForm(form, theirs);
  const draft = {
    ...now.draft,
    form,
    base: theirs,
    version: idea.version,
    state: idea.state,
    savedAt: idea.updatedAt,
    unanswered: [],
    isDirty,
  };
  openDraft.set({ ...now, draft, savedOn: isDirty ? 'device' : 'server', problem: null });
  if (taken.length > 0) justTaken.set(taken);
  void writeDraft(draft);
  if (isDirty) void sync();
}
