import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { signIn } from '../../shared/api/session';
import { Form } from '../../shared/form/Form';
import { Checkbox, TextField } from '../../shared/form/inputs';
import { fieldErrors, useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { paths, safeReturn } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { commonMessages } from '../../shared/words/common';
import { signInMessages } from './messages';

export default function SignInPage() {
  const m = useMessages(signInMessages);
  const common = useMessages(commonMessages);
  const { query, route } = useLocation();
  const queries = useQueryClient();
  const [shown, setShown] = useState(false);
  const target = safeReturn(query['return']);
  const form = useForm({
    initial: { login: '', password: '' },
    validate: (values) =>
      fieldErrors(
        v.object({
          login: v.pipe(v.string(), v.trim(), v.minLength(1, m.loginMissing)),
          password: v.pipe(v.string(), v.minLength(1, m.passwordMissing)),
        }),
        values,
      ),
    submit: async ({ login, password }) => {
      await signIn(login.trim(), password);
      queries.clear();
      route(target, true);
    },
  });
  const failed = form.attempt > 0 && Object.keys(form.errors).length > 0;

  return (
    <Page title={m.title} tabTitle={failed ? common.errorPrefix + m.title : m.title} lead={m.lead} narrow>
      {target.startsWith('/submit') && <Notice tone="act">{m.kept}</Notice>}
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
      <div>
        <h2>{m.noAccount}</h2>
        <p>
          {m.noAccountHint} <a href={paths.help}>{m.help}</a>
        </p>
      </div>
    </Page>
  );
}
