import * as v from 'valibot';
import type { CodePurpose } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { type Asked, askForCode } from './asking';
import { signUpMessages } from './messages';

interface Props {
  purpose: CodePurpose;
  contact: string;
  onAsked: (asked: Asked) => void;
}

/** Where the code is to be sent. */
export function ContactForm({ purpose, contact, onAsked }: Props) {
  const m = useMessages(signUpMessages);
  const form = useForm({
    initial: { contact },
    validate: (values) =>
      fieldErrors(
        v.object({ contact: v.pipe(v.string(), v.trim(), v.minLength(1, m.contactMissing)) }),
        values,
      ),
    submit: async (values) => onAsked(await askForCode(values.contact.trim(), purpose)),
  });
  return (
    <Form form={form}>
      <TextField
        name="contact"
        label={m.contact}
        hint={m.contactHint}
        error={form.errors['contact']}
        autoComplete="username"
        inputMode="email"
        maxLength={200}
        value={form.values.contact}
        onChange={(typed) => form.set('contact', typed)}
      />
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.asking : m.ask}
        </Button>
      </div>
    </Form>
  );
}
