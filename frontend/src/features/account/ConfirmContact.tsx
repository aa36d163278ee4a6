import { useLayoutEffect } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import type { AskedContact } from './AskContact';
import { contactMessages } from './contact';

interface Props {
  asked: AskedContact;
  onChanged: () => Promise<void>;
  onOther: () => void;
}

const digitsOf = (typed: string) => typed.replace(/\D/g, '');

export function ConfirmContact({ asked, onChanged, onOther }: Props) {
  const m = useMessages(contactMessages);
  useLayoutEffect(() => document.getElementById('code')?.focus(), []);
  const form = useForm({
    initial: { code: '' },
    validate: ({ code }) =>
      fieldErrors(v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/, m.codeMissing)) }), {
        code: digitsOf(code),
      }),
    submit: async ({ code }) => {
      const body = { requestId: asked.requestId, code: digitsOf(code) };
      await answer(api.POST('/api/v1/me/contact-change/confirmation', { body }));
      await onChanged();
    },
  });
  return (
    <Form form={form} label={m.title}>
      <TextField
        name="code"
        label={m.code}
        hint={m.sentTo({ contact: asked.contact })}
        error={form.errors['code']}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={12}
        short
        value={form.values.code}
        onChange={(value) => form.set('code', value)}
      />
      <ButtonRow>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.confirming : m.confirm}
        </Button>
        <Button look="quiet" onClick={onOther}>
          {m.other}
        </Button>
      </ButtonRow>
    </Form>
  );
}
