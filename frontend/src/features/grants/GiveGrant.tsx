import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api, createKey } from '../../shared/api/client';
import type { Candidate, Role } from '../../shared/api/types';
import { Form, SendRow } from '../../shared/form/Form';
import { TextArea } from '../../shared/form/inputs';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { useForm } from '../../shared/form/useForm';
import { today, useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { endDay } from './endDay';
import { FindPerson } from './FindPerson';
import css from './Grants.module.css';
import { grantMessages } from './messages';
import { RightDays } from './RightDays';

const LEAST_LETTERS = 3;
const MOST_LETTERS = 500;

interface Values {
  person: Candidate | null;
  startsOn: string;
  endsOn: string;
  reason: string;
}

interface Props {
  unitId: string;
  role: Role;
  /** Until when at most; null for any day. */
  lastDay: string | null;
  onDone: () => void;
  onClose: () => void;
}

export function GiveGrant({ unitId, role, lastDay, onDone, onClose }: Props) {
  const m = useMessages(grantMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const [key] = useState(createKey);
  const form = useForm<Values>({
    initial: { person: null, startsOn: today(), endsOn: '', reason: '' },
    validate: ({ person, startsOn, endsOn, reason }) => {
      const day = v.pipe(v.string(), v.minLength(1, m.dayMissing));
      const schema = v.object({
        personId: v.pipe(v.string(), v.minLength(1, m.personMissing)),
        startsOn: day,
        endsOn: endDay(lastDay, m, formats),
        reason: v.pipe(v.string(), v.trim(), v.minLength(LEAST_LETTERS, m.reasonShort)),
      });
      return fieldErrors(schema, { personId: person?.id ?? '', startsOn, endsOn, reason });
    },
    submit: async ({ person, startsOn, endsOn, reason }) => {
      await answer(
        api.POST('/api/v1/units/{id}/grants', {
          params: { path: { id: unitId }, header: { 'Idempotency-Key': key } },
          body: { personId: person?.id ?? '', role, startsOn, endsOn, reason: reason.trim() },
        }),
      );
      await queries.invalidateQueries({ queryKey: ['grants'] });
      onDone();
    },
  });
  const { values, errors, set } = form;
  return (
    <section class={css.part} aria-labelledby="give">
      <h2 id="give">{m.give}</h2>
      <FindPerson
        unitId={unitId}
        role={role}
        error={errors['personId']}
        picked={values.person}
        onPick={(person) => set('person', person)}
      />
      <Form form={form} label={m.give}>
        <RightDays values={values} errors={errors} lastDay={lastDay} onChange={set} />
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          error={errors['reason']}
          rows={2}
          maxLength={MOST_LETTERS}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
        />
        <SendRow form={form} yes={m.save} sending={m.saving} onClose={onClose} />
      </Form>
    </section>
  );
}
