import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api, createKey } from '../../shared/api/client';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { type PickedUnit, UnitPicker } from '../../shared/units/UnitPicker';
import { commonMessages } from '../../shared/words/common';
import { workplaceMessages } from './messages';

const LEAST_NAME = 3;
const MOST_NAME = 200;
const MOST_CONTACT = 100;

interface Values {
  name: string;
  place: PickedUnit | null;
  contact: string;
}

export function ReportForm() {
  const m = useMessages(workplaceMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const [key, setKey] = useState(createKey);
  const [sent, setSent] = useState(0);
  const form = useForm<Values>({
    initial: { name: '', place: null, contact: '' },
    validate: ({ name, place }) =>
      fieldErrors(
        v.object({
          name: v.pipe(v.string(), v.trim(), v.minLength(LEAST_NAME, m.nameShort)),
          placeId: v.pipe(v.string(), v.minLength(1, m.placeMissing)),
        }),
        { name, placeId: place?.id ?? '' },
      ),
    submit: async ({ name, place, contact }) => {
      setSent(0);
      await answer(
        api.POST('/api/v1/workplace-requests', {
          params: { header: { 'Idempotency-Key': key } },
          body: { name: name.trim(), placeId: place?.id ?? '', contact: contact.trim() || null },
        }),
      );
      form.setValues((now) => ({ ...now, name: '' }));
      setKey(createKey());
      setSent(sent + 1);
      await queries.invalidateQueries({ queryKey: ['workplaces'] });
    },
  });
  const set = <Name extends keyof Values>(name: Name, value: Values[Name]) => {
    form.set(name, value);
    // Another request is another thing to create.
    setKey(createKey());
  };
  return (
    <>
      {sent > 0 && (
        <Notice key={sent} tone="good" title={m.sentTitle} announce>
          <p>{m.sent}</p>
        </Notice>
      )}
      <Form form={form} label={m.title}>
        <TextField
          name="name"
          label={m.name}
          hint={m.nameHint}
          error={form.errors['name']}
          maxLength={MOST_NAME}
          value={form.values.name}
          onChange={(name) => set('name', name)}
        />
        <UnitPicker
          name="placeId"
          label={m.place}
          hint={m.placeHint}
          error={form.errors['placeId']}
          picked={form.values.place}
          onPick={(place) => set('place', place)}
        />
        <TextField
          name="contact"
          label={m.contact}
          optional={common.optional}
          hint={m.contactHint}
          error={form.errors['contact']}
          inputMode="tel"
          autoComplete="tel"
          maxLength={MOST_CONTACT}
          short
          value={form.values.contact}
          onChange={(contact) => set('contact', contact)}
        />
        <div>
          <Button type="submit" large pending={form.sending}>
            {form.sending ? m.sending : m.send}
          </Button>
        </div>
      </Form>
    </>
  );
}
