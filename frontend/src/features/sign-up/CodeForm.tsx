import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import { enter } from '../../shared/api/session';
import type { RegistrationOffer } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { SecondStep } from '../../shared/second-step/SecondStep';
import { Button } from '../../shared/ui/Button';
import { type Asked, digitsOf } from './asking';
import { CodeField } from './CodeField';
import { signUpMessages } from './messages';

interface Props {
  asked: Asked;
  onSignedIn: () => void;
  onNewcomer: (offer: RegistrationOffer) => void;
}

/** The code opens the account, or the way to making one: only now may it show whether there is one. */
export function CodeForm({ asked, onSignedIn, onNewcomer }: Props) {
  const m = useMessages(signUpMessages);
  const form = useForm({
    initial: { code: '' },
    validate: ({ code }) =>
      fieldErrors(v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/, m.codeMissing)) }), {
        code: digitsOf(code),
      }),
    submit: async ({ code }) => {
      const body = { requestId: asked.requestId, code: digitsOf(code) };
      const { session, registration } = await answer(api.POST('/api/v1/auth/code-sign-in', { body }));
      if (session) {
        await enter(session);
        onSignedIn();
      } else if (registration) onNewcomer(registration);
    },
  });
  const ticket = form.problem?.problem.ticket;
  if (ticket) return <SecondStep ticket={ticket} onDone={onSignedIn} onAgain={() => form.setProblem(null)} />;
  return (
    <Form form={form}>
      <CodeField
        contact={asked.contact}
        error={form.errors['code']}
        value={form.values.code}
        onChange={(code) => form.set('code', code)}
      />
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.checking : m.next}
        </Button>
      </div>
    </Form>
  );
}
