import * as v from 'valibot';
import { api, ifMatch } from '../../shared/api/client';
import type { Block, Workplace, WorkplaceDetail } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import type { FieldErrors } from '../../shared/form/useForm';
import { unitCode } from '../../shared/units/UnitNameFields';
import type { PickedUnit } from '../../shared/units/UnitPicker';
import type { vi } from './messages.vi';

export type Answer = 'link' | 'found' | 'refuse';

export interface AnswerValues {
  answer: Answer | '';
  unit: PickedUnit | null;
  /** A suggestion that is taken starts the picker anew. */
  picks: number;
  also: boolean;
  parent: PickedUnit | null;
  code: string;
  name: string;
  block: Block | '';
  reason: string;
}

const LEAST = 3;

export const unanswered = ({ request, proposedCode }: WorkplaceDetail): AnswerValues => ({
  answer: '',
  unit: null,
  picks: 0,
  also: true,
  parent: request.place,
  code: proposedCode,
  name: request.name,
  block: '',
  reason: '',
});

export function answerErrors(values: AnswerValues, m: typeof vi): FieldErrors {
  const chosen = (message: string) => v.pipe(v.string(), v.minLength(1, message));
  const letters = (message: string) => v.pipe(v.string(), v.trim(), v.minLength(LEAST, message));
  const needed = {
    '': {},
    link: { unitId: chosen(m.unitMissing) },
    found: {
      parentId: chosen(m.unitMissing),
      code: unitCode(m.codeWrong),
      name: letters(m.newNameShort),
      block: chosen(m.blockMissing),
    },
    refuse: { reason: letters(m.reasonShort) },
  };
  const schema = v.object({ answer: chosen(m.answerMissing), ...needed[values.answer] });
  return fieldErrors(schema, { ...values, unitId: values.unit?.id ?? '', parentId: values.parent?.id ?? '' });
}

/** Called with what `answerErrors` let pass. */
export function answerCall({ id, version }: Workplace, values: AnswerValues) {
  const params = { path: { id }, header: ifMatch(version) };
  if (values.answer === 'link') {
    const body = { unitId: values.unit?.id ?? '', alsoKnownAs: values.also };
    return api.POST('/api/v1/workplace-requests/{id}/link', { params, body });
  }
  if (values.answer === 'found') {
    const body = {
      parentId: values.parent?.id ?? '',
      code: values.code.trim(),
      name: values.name.trim(),
      block: values.block || 'ENTERPRISE',
    };
    return api.POST('/api/v1/workplace-requests/{id}/unit', { params, body });
  }
  return api.POST('/api/v1/workplace-requests/{id}/refusal', {
    params,
    body: { reason: values.reason.trim() },
  });
}
