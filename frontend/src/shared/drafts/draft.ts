import { createKey } from '../api/client';
import type { Idea, IdeaField, IdeaForm, IdeaState, SolutionType } from '../api/types';

/** What the pages of the form hold: text as typed, so that half a number is not lost either. */
export interface DraftForm {
  title: string;
  field: IdeaField | '';
  problem: string;
  solutionType: SolutionType | '';
  description: string;
  conditions: string;
  firstAppliedOn: string;
  benefitText: string;
  benefitVnd: string;
  directWorker: boolean;
}

export interface Draft {
  /** Made with the draft: however often creating it is tried, the server creates it once. */
  createKey: string;
  /** What the first try to create it sent; a repeat must send the same under the same key. */
  createForm: IdeaForm | null;
  /** What was sent since the server last answered: if it holds one of these now, the newer version is our own. */
  unanswered: IdeaForm[];
  campaignId: string | null;
  ideaId: string | null;
  version: number | null;
  state: IdeaState;
  lastReason: Idea['lastReason'];
  /** Whose it is, so that the next person at a shared computer does not see it. */
  ownerId: string | null;
  form: DraftForm;
  savedAt: string | null;
  /** Holds changes that the server has not confirmed. */
  isDirty: boolean;
}

const EMPTY_FORM: DraftForm = {
  title: '',
  field: '',
  problem: '',
  solutionType: '',
  description: '',
  conditions: '',
  firstAppliedOn: '',
  benefitText: '',
  benefitVnd: '',
  directWorker: false,
};

export function newDraft(ownerId: string | null): Draft {
  return {
    createKey: createKey(),
    createForm: null,
    unanswered: [],
    campaignId: null,
    ideaId: null,
    version: null,
    state: 'DRAFT',
    lastReason: null,
    ownerId,
    form: EMPTY_FORM,
    savedAt: null,
    isDirty: false,
  };
}

export function draftOf(idea: Idea, ownerId: string | null): Draft {
  const { form } = idea;
  return {
    ...newDraft(ownerId),
    campaignId: idea.campaignId,
    ideaId: idea.id,
    version: idea.version,
    state: idea.state,
    lastReason: idea.lastReason,
    savedAt: idea.updatedAt,
    form: {
      title: form.title ?? '',
      field: form.field ?? '',
      problem: form.problem ?? '',
      solutionType: form.solutionType ?? '',
      description: form.description ?? '',
      conditions: form.conditions ?? '',
      firstAppliedOn: form.firstAppliedOn ?? '',
      benefitText: form.benefitText ?? '',
      benefitVnd: form.benefitVnd === null ? '' : String(form.benefitVnd),
      directWorker: form.directWorker ?? false,
    },
  };
}

/** The form as the server wants it; the unit stays null, which means the registered workplace. */
export function ideaFormOf(form: DraftForm): IdeaForm {
  return {
    unitId: null,
    title: text(form.title),
    field: form.field || null,
    problem: text(form.problem),
    solutionType: form.solutionType || null,
    description: text(form.description),
    conditions: text(form.conditions),
    firstAppliedOn: form.firstAppliedOn || null,
    benefitText: text(form.benefitText),
    benefitVnd: moneyOf(form.benefitVnd),
    directWorker: form.directWorker,
  };
}

/** Whether the server holds what was sent; the workplace it fills in itself. */
export const holds = (idea: Idea, sent: IdeaForm): boolean =>
  Object.entries(sent).every(
    ([name, value]) => name === 'unitId' || idea.form[name as keyof IdeaForm] === value,
  );

const text = (typed: string): string | null => typed.trim().normalize('NFC') || null;

/** "12.500.000 đ" is 12500000; anything without digits is no amount. */
export function moneyOf(typed: string): number | null {
  const digits = typed.replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
}

export const hasContent = (form: DraftForm): boolean =>
  Object.entries(form).some(([name, value]) => name !== 'directWorker' && value !== '');
