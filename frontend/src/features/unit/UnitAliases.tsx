import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { hasRole, useSession } from '../../shared/api/session';
import type { Unit, UnitAlias } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { unitMessages } from './messages';
import { aliasesQuery } from './queries';
import css from './Unit.module.css';

const LEAST = 2;
const MOST = 100;

/** Other names under which the search finds the unit; administrators add and remove them. */
export function UnitAliases({ unit }: { unit: Unit }) {
  const m = useMessages(unitMessages);
  const isAdmin = hasRole(useSession(), 'ADMIN');
  const aliases = useQuery(aliasesQuery(unit.id));
  const names = aliases.data?.items ?? [];
  if (!isAdmin)
    return names.length === 0 ? null : (
      <p>
        {m.aliases}: {names.map(({ name }) => name).join('; ')}
      </p>
    );
  return (
    <details class={css.editor}>
      <summary>
        {m.aliases} ({names.length})
      </summary>
      <p class="soft">{m.aliasHint}</p>
      <QueryView query={aliases} isEmpty={({ items }) => items.length === 0} empty={<p>{m.noAliases}</p>}>
        {({ items }) => (
          <ul class={css.children}>
            {items.map((alias) => (
              <Name key={alias.id} unitId={unit.id} alias={alias} />
            ))}
          </ul>
        )}
      </QueryView>
      <AddName unitId={unit.id} />
    </details>
  );
}

function Name({ unitId, alias }: { unitId: string; alias: UnitAlias }) {
  const m = useMessages(unitMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      const path = { id: unitId, aliasId: alias.id };
      await answer(api.DELETE('/api/v1/units/{id}/aliases/{aliasId}', { params: { path } }));
      await queries.invalidateQueries({ queryKey: ['units', unitId, 'aliases'] });
    },
  });
  return (
    <li>
      {alias.name}
      <Form form={form}>
        <Button type="submit" look="quiet" pending={form.sending}>
          {m.removeAlias}
          <span class="visually-hidden"> {alias.name}</span>
        </Button>
      </Form>
    </li>
  );
}

function AddName({ unitId }: { unitId: string }) {
  const m = useMessages(unitMessages);
  const queries = useQueryClient();
  const [key, setKey] = useState(createKey);
  const form = useForm({
    initial: { name: '' },
    validate: ({ name }) => (name.trim().length < LEAST ? { name: m.aliasShort } : {}),
    submit: async ({ name }) => {
      const params = { path: { id: unitId }, header: { 'Idempotency-Key': key } };
      await answer(api.POST('/api/v1/units/{id}/aliases', { params, body: { name: name.trim() } }));
      await queries.invalidateQueries({ queryKey: ['units', unitId, 'aliases'] });
      form.set('name', '');
      setKey(createKey());
    },
  });
  return (
    <Form form={form} label={m.newAlias}>
      <TextField
        name="name"
        label={m.newAlias}
        error={form.errors['name']}
        maxLength={MOST}
        short
        value={form.values.name}
        onChange={(name) => {
          form.set('name', name);
          setKey(createKey());
        }}
      />
      <div>
        <Button type="submit" look="secondary" pending={form.sending}>
          {form.sending ? m.adding : m.addAlias}
        </Button>
      </div>
    </Form>
  );
}
