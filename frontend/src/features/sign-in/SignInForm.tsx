import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import { enter } from '../../shared/api/session';
import { Form } from '../../shared/form/Form';
import { Checkbox, TextField } from '../../shared/form/inputs';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { SecondStep } from '../../shared/second-step/SecondStep';
import { Button } from '../../shared/ui/Button';
import { signInMessages } from './messages';

interface Props {
  onDone: () => void;
  onRefused?: () => void;
}

export function SignInForm({ onDone, onRefused }: Props) {
  const m = useMessages(signInMessages);
  const [shown, setShown] = useState(false);
  const form = useForm({
    initial: { login: '', password: '' },
    validate: (values) => {
      const errors = fieldErrors(
        v.object({
          login: v.pipe(v.string(), v.trim(), v.minLength(1, m.loginMissing)),
          password: v.pipe(v.string(), v.minLength(1, m.passwordMissing)),
        }),
        values,
      );
      if (Object.keys(errors).length > 0) onRefused?.();
      return errors;
    },
    submit: async ({ login, password }) => {
      await enter(await answer(api.POST('/api/v1/auth/login', { body: { login: login.trim(), password } })));
      onDone();
    },
  });
  const ticket = form.problem?.problem.ticket;
  if (ticket) return <SecondStep ticket={ticket} onDone={onDone} onAgain={() => form.setProblem(null)} />;
  return (
    <Form form={form}>
      <TextField
        name="login"
        label={m.login}
        hint={m.loginHint}
        error={form.errors['login']}
        autoComplete="username"
        inputMode="email"
        value={form.values.login}
        onChange={(login) => form.set('login', login)}
      />
      <div>
        <TextField
          name="password"
          label={m.password}
          type={shown ? 'text' : 'password'}
          error={form.errors['password']}
          autoComplete="current-password"
          value={form.values.password}
          onChange={(password) => form.set('password', password)}
        />
        <Checkbox name="show" label={m.show} checked={shown} onChange={setShown} />
      </div>
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.sending : m.submit}
        </Button>
      </div>
    </Form>
  );
}
