import * as v from 'valibot';
import type { SecondFactor } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form, SendRow } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { accountMessages } from './messages';

interface Props {
  factor: SecondFactor;
  title: string;
  text: string;
  danger: boolean;
  onClose: () => void;
  send: (proof: { password: string | null; code: string | null }) => Promise<void>;
}

/** The password as far as there is one, and a code as soon as there is an app: whoever finds the page open cannot change anything. */
export function Proof({ factor, title, text, danger, onClose, send }: Props) {
  const m = useMessages(accountMessages).factor;
  const form = useForm({
    initial: { password: '', code: '' },
    validate: (values) =>
      fieldErrors(
        v.object({
          password: v.pipe(v.string(), v.minLength(factor.hasPassword ? 1 : 0, m.passwordMissing)),
          code: v.pipe(v.string(), v.minLength(factor.since ? 6 : 0, m.codeMissing)),
        }),
        values,
      ),
    submit: ({ password, code }) => send({ password: password || null, code: code.trim() || null }),
  });
  return (
    <Form form={form} label={title}>
      <h2>{title}</h2>
      <p>{text}</p>
      {factor.hasPassword && (
        <TextField
          name="password"
          label={m.password}
          type="password"
          error={form.errors['password']}
          autoComplete="current-password"
          maxLength={128}
          value={form.values.password}
          onChange={(password) => form.set('password', password)}
        />
      )}
      {factor.since && (
        <TextField
          name="code"
          label={m.code}
          hint={m.codeHint}
          error={form.errors['code']}
          autoComplete="one-time-code"
          maxLength={40}
          short
          value={form.values.code}
          onChange={(code) => form.set('code', code)}
        />
      )}
      <SendRow
        form={form}
        yes={danger ? title : m.goOn}
        sending={m.working}
        look={danger ? 'danger' : 'primary'}
        onClose={onClose}
      />
    </Form>
  );
}
