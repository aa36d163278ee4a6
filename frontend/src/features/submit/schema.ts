import * as v from 'valibot';
import type { Campaign } from '../../shared/api/types';
import { type DraftForm, moneyOf } from '../../shared/drafts/draft';
import { type FieldErrors, fieldErrors } from '../../shared/form/useForm';
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

const words = (least: number, message: string) => v.pipe(v.string(), v.trim(), v.minLength(least, message));

export const problemErrors = (form: DraftForm, m: Texts): FieldErrors =>
  fieldErrors(
    v.object({
      title: words(LEAST.title, m.titleShort),
      field: v.pipe(v.string(), v.minLength(1, m.fieldMissing)),
    }),
    form,
  );

export function solutionErrors(
  form: DraftForm,
  m: Texts,
  campaign: Campaign | null,
  formats: Formats,
): FieldErrors {
  return fieldErrors(
    v.object({
      description: words(LEAST.description, m.descriptionShort),
      solutionType: v.pipe(v.string(), v.minLength(1, m.typeMissing)),
      firstAppliedOn: dateSchema(m, campaign, formats),
      benefitText: words(LEAST.benefitText, m.benefitShort),
      benefitVnd: v.pipe(
        v.string(),
        v.check((typed) => (moneyOf(typed) ?? 0) <= MOST_MONEY, m.moneyTooMuch),
      ),
    }),
    form,
  );
}

function dateSchema(m: Texts, campaign: Campaign | null, formats: Formats) {
  const range = campaign && {
    from: formats.day(campaign.appliedFrom),
    until: formats.day(campaign.appliedUntil),
  };
  return v.pipe(
    v.string(),
    v.minLength(1, m.dateMissing),
    v.check((day) => day <= today(), m.dateFuture),
    v.check(
      (day) => !campaign || (day >= campaign.appliedFrom && day <= campaign.appliedUntil),
      range ? m.dateOutside(range) : '',
    ),
  );
}

/** On which page of the form a refused field is. */
export const pageOf = (field: string): 'problem' | 'solution' =>
  ['title', 'field', 'problem'].includes(field) ? 'problem' : 'solution';
