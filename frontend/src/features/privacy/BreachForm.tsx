import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { Breach } from '../../shared/api/types';
import { DialogForm } from '../../shared/form/DialogForm';
import { Checkbox, TextArea, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { breachMessages } from './breachMessages';
import { instantOf, shownIn } from './localTime';

interface Props {
  breach: Breach | null;
  unitId: string;
  onClose: () => void;
  onSaved: () => void;
}

/** What is known of a breach, the first time and whenever more is known. */
export function BreachForm({ breach, unitId, onClose, onSaved }: Props) {
  const m = useMessages(breachMessages);
  const queries = useQueryClient();
  const [key] = useState(createKey);
  const known = breach?.facts;
  const form = useForm({
    initial: {
      noticedAt: shownIn(known?.noticedAt),
      what: known?.what ?? '',
      dataKinds: known?.dataKinds ?? '',
      people: known?.people?.toString() ?? '',
      measures: known?.measures ?? '',
      authorityToldAt: shownIn(known?.authorityToldAt),
      peopleToldAt: shownIn(known?.peopleToldAt),
      closed: known?.closed ?? false,
    },
    validate: ({ noticedAt, what, dataKinds, people }) => ({
      ...(noticedAt ? {} : { noticedAt: m.noticedMissing }),
      ...(what.trim().length < 10 ? { what: m.whatShort } : {}),
      ...(dataKinds.trim() ? {} : { dataKinds: m.kindsMissing }),
      ...(/^\d{0,9}$/.test(people.trim()) ? {} : { people: m.notANumber }),
    }),
    submit: async (values) => {
      const facts = {
        noticedAt: instantOf(values.noticedAt) ?? '',
        what: values.what,
        dataKinds: values.dataKinds,
        people: values.people.trim() === '' ? null : Number(values.people),
        measures: values.measures.trim() || null,
        authorityToldAt: instantOf(values.authorityToldAt),
        peopleToldAt: instantOf(values.peopleToldAt),
        closed: values.closed,
      };
      if (breach) {
        const params = { path: { id: breach.id }, header: { 'If-Match': `"${breach.version}"` } };
        await answer(api.PUT('/api/v1/breaches/{id}', { params, body: facts }));
      } else {
        const params = { header: { 'Idempotency-Key': key } };
        await answer(api.POST('/api/v1/breaches', { params, body: { unitId, facts } }));
      }
      await queries.invalidateQueries({ queryKey: ['breaches'] });
      onSaved();
    },
  });
  const errorOf = (name: string) => form.errors[name] ?? form.errors[`facts.${name}`];
  const time = (name: 'noticedAt' | 'authorityToldAt' | 'peopleToldAt', optional: boolean) => (
    <TextField
      name={name}
      type="datetime-local"
      short
      label={m[name]}
      optional={optional ? m.notYet : undefined}
      error={errorOf(name)}
      value={form.values[name]}
      onChange={(value) => form.set(name, value)}
    />
  );
  return (
    <DialogForm
      title={breach ? m.change : m.add}
      yes={m.save}
      sending={m.saving}
      open
      onClose={onClose}
      form={form}
    >
      {time('noticedAt', false)}
      <TextArea
        name="what"
        label={m.what}
        error={errorOf('what')}
        rows={3}
        maxLength={2000}
        value={form.values.what}
        onChange={(value) => form.set('what', value)}
      />
      <TextField
        name="dataKinds"
        label={m.dataKinds}
        hint={m.dataKindsHint}
        error={errorOf('dataKinds')}
        maxLength={500}
        value={form.values.dataKinds}
        onChange={(value) => form.set('dataKinds', value)}
      />
      <TextField
        name="people"
        label={m.people}
        hint={m.peopleHint}
        inputMode="numeric"
        short
        error={errorOf('people')}
        maxLength={9}
        value={form.values.people}
        onChange={(value) => form.set('people', value)}
      />
      <TextArea
        name="measures"
        label={m.measures}
        error={errorOf('measures')}
        rows={3}
        maxLength={2000}
        value={form.values.measures}
        onChange={(value) => form.set('measures', value)}
      />
      {time('authorityToldAt', true)}
      {time('peopleToldAt', true)}
      <Checkbox
        name="closed"
        label={m.closed}
        checked={form.values.closed}
        onChange={(value) => form.set('closed', value)}
      />
    </DialogForm>
  );
}
