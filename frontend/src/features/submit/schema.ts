import type { Campaign } from '../../shared/api/types';
import { type DraftForm, moneyOf } from '../../shared/drafts/draft';
import type { FieldErrors } from '../../shared/form/useForm';
import { type Formats, today } from '../../shared/i18n/formats';
import type { vi } from './messages.vi';

type Texts = typeof vi;

export const LIMITS = {
  title: 300,
  problem: 3000,
  description: 10_000,
  conditions: 2000,
  benefitText: 4000,
} as const;
export const LEAST = { title: 10, description: 50, benefitText: 20 } as const;
const MOST_MONEY = 10_000_000_000_000;

/** Fields with a message, in the order of the page; without one they are fine. */
const wrong = (messages: Record<string, string | false>): FieldErrors =>
  Object.fromEntries(
    Object.entries(messages).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );

/** As the server counts: a letter with its marks is one; spaces, signs and pictures do not count. */
export const lettersOf = (text: string): number =>
  text.normalize('NFC').match(/[\p{L}\p{Nd}]/gu)?.length ?? 0;

const tooShort = (form: DraftForm, field: keyof typeof LEAST) => lettersOf(form[field]) < LEAST[field];

export const problemErrors = (form: DraftForm, m: Texts): FieldErrors =>
  wrong({
    title: tooShort(form, 'title') && m.titleShort,
    field: form.field === '' && m.fieldMissing,
  });

export const solutionErrors = (
  form: DraftForm,
  m: Texts,
  campaign: Campaign | null,
  formats: Formats,
): FieldErrors =>
  wrong({
    description: tooShort(form, 'description') && m.descriptionShort,
    solutionType: form.solutionType === '' && m.typeMissing,
    firstAppliedOn: dayError(form.firstAppliedOn, m, campaign, formats),
    benefitText: tooShort(form, 'benefitText') && m.benefitShort,
    benefitVnd: moneyError(form.benefitVnd, m),
  });

function moneyError(typed: string, m: Texts): string | false {
  const amount = moneyOf(typed);
  if (amount === null) return typed.trim() !== '' && m.moneyOdd;
  return amount > MOST_MONEY && m.moneyMuch;
}

function dayError(day: string, m: Texts, campaign: Campaign | null, formats: Formats): string | false {
  if (day === '') return m.dateMissing;
  if (day > today()) return m.dateFuture;
  if (!campaign || (day >= campaign.appliedFrom && day <= campaign.appliedUntil)) return false;
  return m.dateOutside({
    from: formats.day(campaign.appliedFrom),
    until: formats.day(campaign.appliedUntil),
  });
}
