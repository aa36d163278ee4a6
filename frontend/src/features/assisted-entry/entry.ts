import type {
  ConsentProofKind,
  EnterIdeaRequest,
  IdeaField,
  PersonSought,
  SolutionType,
} from '../../shared/api/types';
import { moneyOf } from '../../shared/drafts/draft';
import type { FieldErrors } from '../../shared/form/useForm';
import type { PickedUnit } from '../../shared/units/UnitPicker';
import type { vi } from './messages.vi';

export type Who = 'PHONE' | 'EARLIER' | 'NONE';

/** Their agreement, shown for one person. */
export interface Proof {
  id: string;
  kind: ConsentProofKind;
  /** Of the phone to which the code went; empty for a paper. */
  phone: string;
}

/** What the operator has typed. The names of fields are those under which the server refuses them. */
export interface Entry {
  who: Who;
  author: { phone: string; earlierNumber: string; name: string };
  how: '' | 'CODE' | 'PAPER';
  /** The day on the paper. */
  signedOn: string;
  proof: Proof | null;
  unitId: PickedUnit | null;
  title: string;
  field: IdeaField | '';
  solutionType: SolutionType | '';
  firstAppliedOn: string;
  problem: string;
  description: string;
  benefitText: string;
  /** Whether the part for what only some papers tell is unfolded. */
  isMoreOpen: boolean;
  directWorker: boolean;
  conditions: string;
  /** As it was typed. */
  benefitVnd: string;
  confidential: string;
  repeat: boolean;
  declared: { truthful: boolean; notIpProtected: boolean; mayPublish: boolean };
}

export const NOBODY = { phone: '', earlierNumber: '', name: '' };
const AUTHOR = ['phone', 'earlierNumber', 'name'] as const;
const TOLD = [
  'title',
  'problem',
  'description',
  'benefitText',
  'conditions',
  'benefitVnd',
  'confidential',
] as const;
const NOTHING_DECLARED = { truthful: false, notIpProtected: false, mayPublish: false };

export const EMPTY: Entry = {
  who: 'PHONE',
  author: NOBODY,
  how: '',
  signedOn: '',
  proof: null,
  unitId: null,
  title: '',
  field: '',
  solutionType: '',
  firstAppliedOn: '',
  problem: '',
  description: '',
  benefitText: '',
  isMoreOpen: false,
  directWorker: false,
  conditions: '',
  benefitVnd: '',
  confidential: '',
  repeat: true,
  declared: NOTHING_DECLARED,
};

/**
 * The next one: nothing that a person said is carried over to another, and nothing is declared beforehand. How the last one agreed is only where the next
 * proof is looked for first.
 *
 * @param samePerson whether it is for the same person, who is found by the number of the last one where there is no phone
 */
export function following(entry: Entry, samePerson = false): Entry {
  const { repeat, unitId, field, solutionType, firstAppliedOn, how, signedOn, who, author, isMoreOpen } =
    entry;
  const next: Entry = {
    ...EMPTY,
    repeat,
    isMoreOpen,
    ...(repeat ? { unitId, field, solutionType, firstAppliedOn, how, signedOn } : {}),
    ...(repeat && who === 'NONE' ? { who } : {}),
  };
  if (!samePerson) return next;
  return who === 'PHONE'
    ? { ...next, author: { ...NOBODY, phone: author.phone } }
    : { ...next, who: 'EARLIER', author: { ...NOBODY, earlierNumber: author.earlierNumber } };
}

/** Whether nothing would be lost with it: nothing was typed beyond what it began with of its author. */
export const isBlank = ({ author, ...told }: Entry, begunWith = NOBODY) =>
  TOLD.every((name) => told[name].trim() === '') &&
  AUTHOR.every((name) => author[name].trim() === '' || author[name] === begunWith[name]);

export const isPhone = (typed: string) => /^(\+84|84|0)\d{9}$/.test(typed.replace(/[\s.-]/g, ''));
export const isNumber = (typed: string) => /^sk-\d{7,}$/i.test(typed.trim());

/** Whether the proof at hand shows that this person agrees. */
export const shows = ({ proof, who, author }: Entry) =>
  proof !== null && (proof.kind === 'PAPER' || (who === 'PHONE' && proof.phone === author.phone.trim()));

type Texts = typeof vi;

interface Found {
  /** Null while nobody was found. */
  person: PersonSought | null;
  /** Whether the picture of a signed paper lies ready. */
  paper: boolean;
}

/** How they show that they agree: without a phone there is but one way. */
export const wayOf = ({ who, how }: Entry) => (who === 'PHONE' ? how : 'PAPER');

/** Whether the picture goes along with the entry. */
export const needsPaper = (entry: Entry, person: PersonSought | null) =>
  !person?.agreedAt && !shows(entry) && wayOf(entry) === 'PAPER';

/** What is missing; whether what is there is enough is for the server to say. */
export function missing(entry: Entry, { person, paper }: Found, handIn: boolean, m: Texts): FieldErrors {
  const { who, author, declared } = entry;
  const found: [string, string | false][] = [
    ['author.phone', who === 'PHONE' && author.phone.trim() === '' && m.phoneMissing],
    ['author.earlierNumber', who === 'EARLIER' && author.earlierNumber.trim() === '' && m.earlierMissing],
    ['author.name', who !== 'EARLIER' && !person?.known && author.name.trim() === '' && m.nameMissing],
    [
      'how',
      !person?.agreedAt &&
        !shows(entry) &&
        !(paper && needsPaper(entry, person)) &&
        (wayOf(entry) === '' ? m.howMissing : m.proofMissing),
    ],
    ['signedOn', needsPaper(entry, person) && entry.signedOn === '' && m.signedOnMissing],
    ['unitId', !entry.unitId && m.unitMissing],
    ['title', entry.title.trim() === '' && m.titleMissing],
    ['benefitVnd', entry.benefitVnd.trim() !== '' && moneyOf(entry.benefitVnd) === null && m.moneyOdd],
  ];
  if (handIn) {
    found.push(
      ['field', entry.field === '' && m.fieldMissing],
      ['solutionType', entry.solutionType === '' && m.typeMissing],
      ['firstAppliedOn', entry.firstAppliedOn === '' && m.dateMissing],
      ['description', entry.description.trim() === '' && m.descriptionMissing],
      ['benefitText', entry.benefitText.trim() === '' && m.benefitMissing],
      ['truthful', !declared.truthful && m.truthfulMissing],
      ['notIpProtected', !declared.notIpProtected && m.ipMissing],
    );
  }
  return Object.fromEntries(found.filter((line): line is [string, string] => Boolean(line[1])));
}

/** As the server takes it. */
export function bodyOf(
  entry: Entry,
  campaignId: string,
  person: PersonSought | null,
  handIn: boolean,
): EnterIdeaRequest {
  const { who, author } = entry;
  return {
    campaignId,
    author: {
      phone: who === 'PHONE' ? author.phone : null,
      earlierNumber: who === 'EARLIER' ? author.earlierNumber : null,
      name: who === 'EARLIER' || person?.known ? null : author.name,
    },
    proofId: shows(entry) ? (entry.proof?.id ?? null) : null,
    form: {
      unitId: entry.unitId?.id ?? null,
      title: entry.title || null,
      solutionType: entry.solutionType || null,
      field: entry.field || null,
      directWorker: entry.directWorker || null,
      firstAppliedOn: entry.firstAppliedOn || null,
      problem: entry.problem || null,
      description: entry.description || null,
      conditions: entry.conditions || null,
      benefitText: entry.benefitText || null,
      benefitVnd: moneyOf(entry.benefitVnd),
      authors: [],
      recognition: null,
      confidential: entry.confidential || null,
    },
    declarations: handIn ? entry.declared : null,
  };
}
