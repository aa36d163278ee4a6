import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api, createKey } from '../../shared/api/client';
import type { Role } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form, SendRow } from '../../shared/form/Form';
import { TextArea, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { today, useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { endDay } from './endDay';
import css from './Grants.module.css';
import { grantMessages } from './messages';
import { RightDays } from './RightDays';

const LEAST_LETTERS = 3;
const MOST_LETTERS = 500;

interface Props {
  unitId: string;
  role: Role;
  /** Until when at most; null for any day. */
  lastDay: string | null;
  onDone: () => void;
  onClose: () => void;
}

/** By phone or e-mail, so that nobody has to know whether the person has an account. */
export function Invite({ unitId, role, lastDay, onDone, onClose }: Props) {
  const m = useMessages(grantMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const [key] = useState(createKey);
  const form = useForm({
    initial: { contact: '', startsOn: today(), endsOn: '', reason: '' },
    validate: (values) => {
      const day = v.pipe(v.string(), v.minLength(1, m.dayMissing));
      return fieldErrors(
        v.object({
          contact: v.pipe(v.string(), v.trim(), v.minLength(1, m.invite.contactMissing)),
          startsOn: day,
          endsOn: endDay(lastDay, m, formats),
          reason: v.pipe(v.string(), v.trim(), v.minLength(LEAST_LETTERS, m.reasonShort)),
        }),
        values,
      );
    },
    submit: async ({ contact, startsOn, endsOn, reason }) => {
      await answer(
        api.POST('/api/v1/units/{id}/invitations', {
          params: { path: { id: unitId }, header: { 'Idempotency-Key': key } },
          body: { contact: contact.trim(), role, startsOn, endsOn, reason: reason.trim() },
        }),
      );
      await queries.invalidateQueries({ queryKey: ['invitations'] });
      onDone();
    },
  });
  const { values, errors, set } = form;
  return (
    <section class={css.part} aria-labelledby="invite">
      <h2 id="invite">{m.invite.open}</h2>
      <p class="soft">{m.invite.lead}</p>
      <Form form={form} label={m.invite.open}>
        <TextField
          name="contact"
          label={m.invite.contact}
          hint={m.invite.contactHint}
          error={errors['contact']}
          inputMode="email"
          maxLength={200}
          value={values.contact}
          onChange={(contact) => set('contact', contact)}
        />
        <RightDays values={values} errors={errors} lastDay={lastDay} onChange={set} />
        <TextArea
          name="reason"
          label={m.reason}
          error={errors['reason']}
          rows={2}
          maxLength={MOST_LETTERS}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
        />
        <SendRow form={form} yes={m.invite.send} sending={m.saving} onClose={onClose} />
      </Form>
    </section>
  );
}
