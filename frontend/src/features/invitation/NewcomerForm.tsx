import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import { enter } from '../../shared/api/session';
import type { OpenedInvitation } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form } from '../../shared/form/Form';
import { agreedTo, NewPerson, nobodyYet, notAgreed } from '../../shared/form/NewPerson';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { invitationMessages } from './messages';

const SHORTEST = 15;

interface Props {
  code: string;
  invitation: OpenedInvitation;
  onAccepted: () => void;
}

/** Accepting makes the account: a name, a password, and nothing agreed to before they say so here. */
export function NewcomerForm({ code, invitation, onAccepted }: Props) {
  const m = useMessages(invitationMessages);
  const { consents } = invitation;
  const form = useForm({
    initial: nobodyYet,
    validate: (values) => ({
      ...fieldErrors(
        v.object({
          displayName: v.pipe(v.string(), v.trim(), v.minLength(2, m.nameMissing)),
          password: v.pipe(v.string(), v.minLength(SHORTEST, m.passwordShort)),
        }),
        values,
      ),
      ...notAgreed(consents, values.agreed, m.mustAgree),
    }),
    submit: async ({ displayName, password, agreed }) => {
      const body = {
        code,
        displayName: displayName.trim(),
        password,
        consents: agreedTo(consents, agreed),
      };
      await enter(await answer(api.POST('/api/v1/auth/invitations/acceptance', { body })));
      onAccepted();
    },
  });
  return (
    <Form form={form} label={m.title}>
      <p>{m.newcomer}</p>
      <NewPerson form={form} consents={consents} words={m} />
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.accepting : m.accept}
        </Button>
      </div>
    </Form>
  );
}
