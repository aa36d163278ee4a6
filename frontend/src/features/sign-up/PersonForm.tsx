import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import { enter } from '../../shared/api/session';
import type { RegistrationOffer } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form } from '../../shared/form/Form';
import { agreedTo, NewPerson, nobodyYet, notAgreed } from '../../shared/form/NewPerson';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { signUpMessages } from './messages';

const SHORTEST = 8;

interface Props {
  contact: string;
  offer: RegistrationOffer;
  onSignedIn: () => void;
  onAgain: () => void;
}

/** Who they are and what they agree to; nothing is agreed to before they say so here. */
export function PersonForm({ contact, offer, onSignedIn, onAgain }: Props) {
  const m = useMessages(signUpMessages);
  const form = useForm({
    initial: nobodyYet,
    validate: (values) => ({
      ...fieldErrors(
        v.object({
          displayName: v.pipe(v.string(), v.trim(), v.minLength(2, m.nameMissing)),
          password: v.union([v.literal(''), v.pipe(v.string(), v.minLength(SHORTEST))], m.passwordShort),
        }),
        values,
      ),
      ...notAgreed(offer.consents, values.agreed, m.mustAgree),
    }),
    submit: async ({ displayName, password, agreed }) => {
      const consents = agreedTo(offer.consents, agreed);
      const body = {
        ticket: offer.ticket,
        displayName: displayName.trim(),
        password: password || null,
        consents,
      };
      await enter(await answer(api.POST('/api/v1/auth/accounts', { body })));
      onSignedIn();
    },
  });
  return (
    <Form form={form}>
      {form.problem?.kind === 'ticket-over' && (
        <div>
          <Button look="secondary" onClick={onAgain}>
            {m.startAgain}
          </Button>
        </div>
      )}
      {/* So that the browser's own list of passwords knows whose it is. */}
      <input type="hidden" name="username" autocomplete="username" value={contact} />
      <NewPerson form={form} consents={offer.consents} words={m} />
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.creating : m.create}
        </Button>
      </div>
    </Form>
  );
}
