import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import { enter } from '../../shared/api/session';
import { entryPaths } from '../../shared/entryPaths';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form } from '../../shared/form/Form';
import { NewPassword } from '../../shared/form/NewPassword';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { SecondStep } from '../../shared/second-step/SecondStep';
import { Button } from '../../shared/ui/Button';
import { type Asked, digitsOf } from './asking';
import { CodeField } from './CodeField';
import { signUpMessages } from './messages';

const SHORTEST = 8;

interface Props {
  asked: Asked;
  onSignedIn: () => void;
}

/** Code and password together, so that a code is used up only by a password that is good enough. */
export function NewPasswordForm({ asked, onSignedIn }: Props) {
  const m = useMessages(signUpMessages);
  const [shown, setShown] = useState(false);
  const form = useForm({
    initial: { code: '', newPassword: '' },
    validate: ({ code, newPassword }) =>
      fieldErrors(
        v.object({
          code: v.pipe(v.string(), v.regex(/^\d{6}$/, m.codeMissing)),
          newPassword: v.pipe(v.string(), v.minLength(SHORTEST, m.passwordShort)),
        }),
        { code: digitsOf(code), newPassword },
      ),
    submit: async ({ code, newPassword }) => {
      const body = { requestId: asked.requestId, code: digitsOf(code), newPassword };
      await enter(await answer(api.POST('/api/v1/auth/password-reset', { body })));
      onSignedIn();
    },
  });
  const ticket = form.problem?.problem.ticket;
  if (ticket) return <SecondStep ticket={ticket} onDone={onSignedIn} onAgain={() => form.setProblem(null)} />;
  return (
    <Form form={form} label={m.reset}>
      {form.problem?.kind === 'no-account' && <a href={entryPaths.signUp}>{m.signUp}</a>}
      <input type="hidden" name="username" autocomplete="username" value={asked.contact} />
      <CodeField
        contact={asked.contact}
        error={form.errors['code']}
        value={form.values.code}
        onChange={(code) => form.set('code', code)}
      />
      <NewPassword
        name="newPassword"
        label={m.newPassword}
        hint={m.newPasswordHint}
        show={m.show}
        shown={shown}
        onShow={setShown}
        error={form.errors['newPassword']}
        value={form.values.newPassword}
        onChange={(newPassword) => form.set('newPassword', newPassword)}
      />
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.saving : m.save}
        </Button>
      </div>
    </Form>
  );
}
