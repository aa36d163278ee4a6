import { createKey } from '../api/client';
import type {
  AuthorShare,
  Idea,
  IdeaField,
  IdeaForm,
  IdeaState,
  RecognitionLevel,
  SolutionType,
  StatedRecognition,
} from '../api/types';

/** One of the people who made it together; the first is whoever writes. */
export interface DraftAuthor {
  name: string;
  contact: string;
  share: string;
  lead: boolean;
}

export interface DraftRecognition {
  state: StatedRecognition | '';
  number: string;
  date: string;
  body: string;
  level: RecognitionLevel | '';
}

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
  /** Empty for one who worked alone. */
  authors: DraftAuthor[];
  recognition: DraftRecognition;
  confidential: string;
  /** Null stands for the workplace of the registration. */
  unit: { id: string; name: string } | null;
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
  /** What the server held at this version; null when that is not known. */
  base: DraftForm | null;
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
  authors: [],
  recognition: { state: '', number: '', date: '', body: '', level: '' },
  confidential: '',
  unit: null,
};

/** A draft kept on the device by an older version of the form lacks what that did not ask. */
export const completed = (draft: Omit<Draft, 'base'> & { base?: DraftForm | null | undefined }): Draft => ({
  ...draft,
  form: { ...EMPTY_FORM, ...draft.form },
  base: draft.base ?? null,
});

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
    base: null,
    savedAt: null,
    isDirty: false,
  };
}

type Stored = Pick<
  Idea,
  'id' | 'campaignId' | 'version' | 'state' | 'lastReason' | 'updatedAt' | 'form' | 'unit'
>;

export function draftOf(idea: Stored, ownerId: string | null): Draft {
  const form = typed(idea);
  return {
    ...newDraft(ownerId),
    campaignId: idea.campaignId,
    ideaId: idea.id,
    version: idea.version,
    state: idea.state,
    lastReason: idea.lastReason,
    savedAt: idea.updatedAt,
    form,
    base: form,
  };
}

function typed({ form, unit }: Stored): DraftForm {
  return {
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
    authors: form.authors.map(typedAuthor),
    recognition: { ...EMPTY_FORM.recognition, ...present(form.recognition ?? {}) },
    confidential: form.confidential ?? '',
    unit: form.unitId ? unit : null,
  };
}

const typedAuthor = ({ name, contact, share, lead }: AuthorShare): DraftAuthor => ({
  name: name ?? '',
  contact: contact ?? '',
  share: share === null ? '' : String(share),
  lead,
});

const present = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** The form as the server wants it. */
export function ideaFormOf(form: DraftForm): IdeaForm {
  return {
    unitId: form.unit?.id ?? null,
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
    authors: form.authors.map(({ name, contact, share, lead }) => ({
      name: text(name),
      contact: text(contact),
      share: shareOf(share),
      lead,
    })),
    recognition: recognitionOf(form.recognition),
    confidential: text(form.confidential),
  };
}

const recognitionOf = ({ state, number, date, body, level }: DraftRecognition): IdeaForm['recognition'] =>
  state === ''
    ? null
    : { state, number: text(number), date: date || null, body: text(body), level: level || null };

/** Anything but 0 to 100 is no share yet. */
export function shareOf(typed: string): number | null {
  const share = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null;
  return share !== null && share <= 100 ? share : null;
}

/** Whether the server holds what was sent; the workplace it fills in itself. */
export const holds = (idea: Idea, sent: IdeaForm): boolean =>
  Object.entries(sent).every(
    ([name, value]) => name === 'unitId' || isSame(idea.form[name as keyof IdeaForm], value),
  );

/** Both write the members of a list or an object in the same order. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const text = (typed: string): string | null => typed.trim().normalize('NFC') || null;

const POWER: Record<string, string> = { nghìn: 'e3', triệu: 'e6', tỷ: 'e9' };

/** "12.500.000 đ" and "12,5 triệu" are 12500000; what can be read in two ways is no amount. */
export function moneyOf(typed: string): number | null {
  const text = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/ ?(đồng|đ|vnđ)$/, '');
  if (/^(\d+|\d{1,3}([. ,])\d{3}(\2\d{3})*)$/.test(text)) return Number(text.replace(/\D/g, ''));
  const [, count, unit] = /^(\d+(?:[.,]\d{1,3})?) ?(nghìn|triệu|tỷ)$/.exec(text) ?? [];
  return count && unit ? Number(count.replace(',', '.') + (POWER[unit] ?? '')) : null;
}

export const hasContent = (form: DraftForm): boolean =>
  Object.entries(form).some(
    ([name, value]) => name !== 'directWorker' && !isSame(value, EMPTY_FORM[name as keyof DraftForm]),
  );
