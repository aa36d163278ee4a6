import { useLayoutEffect } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api } from '../api/client';
import { enter } from '../api/session';
import { Form } from '../form/Form';
import { fieldErrors } from '../form/fieldErrors';
import { TextField } from '../form/inputs';
import { useForm } from '../form/useForm';
import { useMessages } from '../i18n/messages';
import { Button, ButtonRow } from '../ui/Button';
import { secondStepMessages } from './messages';

interface Props {
  ticket: string;
  onDone: () => void;
  onAgain: () => void;
}

/** Takes the place of the form of the first step, so that nothing around it is lost. */
export default function SecondStepForm({ ticket, onDone, onAgain }: Props) {
  const m = useMessages(secondStepMessages);
  useLayoutEffect(() => document.getElementById('secondStep')?.focus(), []);
  const form = useForm({
    initial: { secondStep: '' },
    validate: (values) =>
      fieldErrors(v.object({ secondStep: v.pipe(v.string(), v.trim(), v.minLength(6, m.missing)) }), values),
    submit: async ({ secondStep }) => {
      const body = { ticket, code: secondStep.trim() };
      await enter(await answer(api.POST('/api/v1/auth/second-step', { body })));
      onDone();
    },
  });
  return (
    <Form form={form} label={m.title}>
      <p>{m.lead}</p>
      <TextField
        name="secondStep"
        label={m.code}
        hint={m.hint}
        error={form.errors['secondStep']}
        autoComplete="one-time-code"
        inputMode="text"
        maxLength={40}
        short
        value={form.values.secondStep}
        onChange={(secondStep) => form.set('secondStep', secondStep)}
      />
      <ButtonRow>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.sending : m.submit}
        </Button>
        <Button look="secondary" onClick={onAgain}>
          {m.again}
        </Button>
      </ButtonRow>
    </Form>
  );
}
