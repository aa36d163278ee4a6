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

const tooShort = (form: DraftForm, field: keyof typeof LEAST) => form[field].trim().length < LEAST[field];

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
    benefitVnd: (moneyOf(form.benefitVnd) ?? 0) > MOST_MONEY && m.moneyTooMuch,
  });

function dayError(day: string, m: Texts, campaign: Campaign | null, formats: Formats): string | false {
  if (day === '') return m.dateMissing;
  if (day > today()) return m.dateFuture;
  if (!campaign || (day >= campaign.appliedFrom && day <= campaign.appliedUntil)) return false;
  return m.dateOutside({
    from: formats.day(campaign.appliedFrom),
    until: formats.day(campaign.appliedUntil),
  });
}
