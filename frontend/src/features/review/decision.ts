import * as v from 'valibot';
import type { DecisionRequest, Outcome, ReasonCode, RecognitionLevel } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import type { FieldErrors } from '../../shared/form/useForm';
import { today } from '../../shared/i18n/formats';
import type { vi } from './messages.vi';

export interface DecisionValues {
  outcome: Outcome | '';
  number: string;
  date: string;
  body: string;
  level: RecognitionLevel | '';
  reasonCode: ReasonCode | '';
  reason: string;
  duplicateOf: string;
}

export const UNDECIDED: DecisionValues = {
  outcome: '',
  number: '',
  date: '',
  body: '',
  level: '',
  reasonCode: '',
  reason: '',
  duplicateOf: '',
};

const LEAST_REASON = 10;
const filled = (message: string) => v.pipe(v.string(), v.trim(), v.minLength(1, message));

/**
 * VALID needs the recognition decision, which is not older than the idea; everything else needs a reason in writing.
 * For many at once the server looks at each.
 */
export function decisionErrors(
  values: DecisionValues,
  m: typeof vi,
  firstAppliedOn: string | null = null,
): FieldErrors {
  if (values.outcome === '') return { outcome: m.outcomeMissing };
  if (values.outcome === 'VALID') {
    const recognition = v.object({
      number: filled(m.numberMissing),
      date: v.pipe(
        v.string(),
        v.minLength(1, m.dateMissing),
        v.check((day) => day <= today(), m.dateFuture),
        v.check((day) => firstAppliedOn === null || day >= firstAppliedOn, m.dateBeforeApplied),
      ),
      body: filled(m.bodyMissing),
      level: filled(m.levelMissing),
    });
    return fieldErrors(recognition, values);
  }
  const refusal = v.object({
    duplicateOf: values.outcome === 'DUPLICATE' ? filled(m.duplicateMissing) : v.string(),
    reasonCode: filled(m.codeMissing),
    reason: v.pipe(v.string(), v.trim(), v.minLength(LEAST_REASON, m.reasonMissing)),
  });
  return fieldErrors(refusal, values);
}

export function decisionOf(values: DecisionValues): DecisionRequest {
  const outcome = values.outcome || 'NEEDS_INFO';
  if (outcome === 'VALID') {
    return {
      outcome,
      reasonCode: null,
      reason: null,
      duplicateOf: null,
      recognition: {
        number: values.number.trim(),
        date: values.date,
        body: values.body.trim(),
        level: values.level || 'GRASSROOTS',
      },
    };
  }
  return {
    outcome,
    reasonCode: values.reasonCode || null,
    reason: values.reason.trim(),
    duplicateOf: outcome === 'DUPLICATE' ? values.duplicateOf.trim() : null,
    recognition: null,
  };
}
