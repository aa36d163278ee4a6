import { useState } from 'preact/hooks';
import * as v from 'valibot';
import type { ApiClient, ClientScope, ClientTermsRequest } from '../../shared/api/types';
import { FieldGroup } from '../../shared/form/Field';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form, SendRow } from '../../shared/form/Form';
import { Checkbox, TextArea, TextField } from '../../shared/form/inputs';
import { type FieldErrors, useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { clientMessages } from './messages';

const SCOPES: ClientScope[] = ['IDEAS_WRITE', 'IDEAS_READ', 'UNITS_READ', 'STANDINGS_READ'];
const MOST_REQUESTS = 60_000;

interface Props {
  label: string;
  yes: string;
  /** What is agreed now; without it everything is still to be agreed, also what the system may do. */
  client?: ApiClient;
  send: (terms: ClientTermsRequest, scopes: ClientScope[]) => Promise<void>;
  onClose: () => void;
}

/** What is agreed with another system. */
export function TermsForm({ label, yes, client, send, onClose }: Props) {
  const m = useMessages(clientMessages);
  const [id] = useState(client?.id ?? 'new');
  const named = (field: string) => (client ? `${field}-${id}` : field);
  const form = useForm({
    initial: {
      name: client?.name ?? '',
      ownerContact: client?.ownerContact ?? '',
      purpose: client?.purpose ?? '',
      scopes: client?.scopes ?? ([] as ClientScope[]),
      addresses: client?.addresses.join('\n') ?? '',
      perMinute: String(client?.perMinute ?? 600),
      lastDay: client?.lastDay ?? '',
    },
    validate: (typed) => {
      const text = (least: number, message: string) =>
        v.pipe(v.string(), v.trim(), v.minLength(least, message));
      const schema = v.object({
        name: text(2, m.nameShort),
        ownerContact: text(3, m.ownerShort),
        purpose: text(10, m.purposeShort),
        scopes: v.pipe(v.array(v.string()), v.minLength(1, m.scopesMissing)),
        perMinute: v.pipe(
          v.string(),
          v.trim(),
          v.check(
            (written) => /^\d+$/.test(written) && +written >= 1 && +written <= MOST_REQUESTS,
            m.perMinuteWrong,
          ),
        ),
        lastDay: v.pipe(v.string(), v.minLength(1, m.lastDayMissing)),
      });
      return renamed(fieldErrors(schema, typed), named);
    },
    submit: (typed) =>
      send(
        {
          name: typed.name.trim(),
          ownerContact: typed.ownerContact.trim(),
          purpose: typed.purpose.trim(),
          addresses: typed.addresses
            .split(/[\n,;]+/)
            .map((line) => line.trim())
            .filter(Boolean),
          perMinute: Number(typed.perMinute.trim()),
          lastDay: typed.lastDay,
        },
        typed.scopes,
      ),
  });
  const { values, set } = form;
  const errors = renamed(form.errors, named);
  const field = (name: 'name' | 'ownerContact' | 'purpose' | 'addresses' | 'perMinute' | 'lastDay') => ({
    name: named(name),
    label: m[name],
    error: errors[named(name)],
    value: values[name],
    onChange: (value: string) => set(name, value),
  });
  return (
    <Form form={{ ...form, errors }} label={label}>
      <TextField {...field('name')} hint={m.nameHint} maxLength={120} />
      <TextField {...field('ownerContact')} maxLength={200} />
      <TextArea {...field('purpose')} rows={2} maxLength={1000} />
      {!client && (
        <FieldGroup name="scopes" label={m.scopes} error={errors['scopes']}>
          {SCOPES.map((scope, index) => (
            // The first carries the group's name: the error summary's link lands on it.
            <Checkbox
              key={scope}
              name={index === 0 ? 'scopes' : `scopes-${scope}`}
              label={m.scope[scope]}
              checked={values.scopes.includes(scope)}
              onChange={(checked) =>
                form.change('scopes', (now) =>
                  checked ? [...now, scope] : now.filter((kept) => kept !== scope),
                )
              }
            />
          ))}
        </FieldGroup>
      )}
      <TextArea {...field('addresses')} hint={m.addressesHint} rows={3} maxLength={1100} />
      <TextField {...field('perMinute')} inputMode="numeric" short maxLength={6} />
      <TextField {...field('lastDay')} type="date" hint={m.lastDayHint} short />
      <SendRow form={form} yes={yes} sending={m.saving} onClose={onClose} />
    </Form>
  );
}

/** The server names one of the addresses, the page has one field for all; and two forms on a page have fields of their own. */
const renamed = (errors: FieldErrors, named: (field: string) => string): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).map(([field, error]) => {
      const plain = field.replace(/\[\d+\].*$/, '');
      return [/-/.test(plain) ? plain : named(plain), error];
    }),
  );
