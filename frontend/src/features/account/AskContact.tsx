import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import type { SecondFactor } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { contactMessages } from './contact';

/** A code that is on its way. */
export interface AskedContact {
  contact: string;
  requestId: string;
}

interface Props {
  factor: SecondFactor;
  onAsked: (asked: AskedContact) => void;
}

export function AskContact({ factor, onAsked }: Props) {
  const m = useMessages(contactMessages);
  const form = useForm({
    initial: { contact: '', password: '', code: '' },
    validate: (values) =>
      fieldErrors(
        v.object({
          contact: v.pipe(v.string(), v.trim(), v.minLength(3, m.contactMissing)),
          password: v.pipe(v.string(), v.minLength(factor.hasPassword ? 1 : 0, m.passwordMissing)),
          code: v.pipe(v.string(), v.minLength(factor.since ? 6 : 0, m.factorMissing)),
        }),
        values,
      ),
    submit: async (values) => {
      const contact = values.contact.trim();
      const body = { contact, password: values.password || null, code: values.code.trim() || null };
      const { requestId } = await answer(api.POST('/api/v1/me/contact-change', { body }));
      onAsked({ contact, requestId });
    },
  });
  return (
    <Form form={form} label={m.title}>
      <TextField
        name="contact"
        label={m.contact}
        hint={m.contactHint}
        error={form.errors['contact']}
        autoComplete="off"
        maxLength={200}
        value={form.values.contact}
        onChange={(value) => form.set('contact', value)}
      />
      {factor.hasPassword ? (
        <TextField
          name="password"
          label={m.password}
          type="password"
          error={form.errors['password']}
          autoComplete="current-password"
          maxLength={128}
          value={form.values.password}
          onChange={(value) => form.set('password', value)}
        />
      ) : (
        !factor.since && <Notice>{m.noPassword}</Notice>
      )}
      {factor.since && (
        <TextField
          name="code"
          label={m.factor}
          hint={m.factorHint}
          error={form.errors['code']}
          autoComplete="one-time-code"
          maxLength={40}
          short
          value={form.values.code}
          onChange={(value) => form.set('code', value)}
        />
      )}
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.asking : m.ask}
        </Button>
      </div>
    </Form>
  );
}
