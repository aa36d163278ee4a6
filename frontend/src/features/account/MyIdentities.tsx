import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { MyIdentity } from '../../shared/api/types';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import css from './Account.module.css';
import { addresses } from './addresses';
import { accountMessages } from './messages';
import { identitiesQuery } from './queries';

export function MyIdentities() {
  const m = useMessages(accountMessages);
  return (
    <Page
      title={m.linked.title}
      lead={m.linked.lead}
      back={{ href: addresses.account, label: m.title }}
      narrow
    >
      <SignedIn here={addresses.identities}>{() => <List />}</SignedIn>
    </Page>
  );
}

function List() {
  const m = useMessages(accountMessages).linked;
  const common = useMessages(commonMessages);
  const linked = useQuery(identitiesQuery);
  const [unlinked, setUnlinked] = useState(0);
  return (
    <QueryView query={linked} pending={<Skeleton label={common.loading} lines={3} />}>
      {({ items }) => (
        <>
          {unlinked > 0 && <Arrived key={unlinked} tone="good" title={m.unlinked} />}
          {items.length === 0 ? (
            <p class="soft">{m.none}</p>
          ) : (
            <ul class={css.list} aria-label={m.title}>
              {items.map((one) => (
                <Item key={one.provider} one={one} onUnlinked={() => setUnlinked((count) => count + 1)} />
              ))}
            </ul>
          )}
        </>
      )}
    </QueryView>
  );
}

function Item({ one, onUnlinked }: { one: MyIdentity; onUnlinked: () => void }) {
  const m = useMessages(accountMessages).linked;
  const formats = useFormats();
  const language = useLanguage();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const name = one.name?.[language] ?? one.provider;
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      const path = { provider: one.provider };
      await answer(api.DELETE('/api/v1/me/identities/{provider}', { params: { path } }));
      setOpen(false);
      onUnlinked();
      await queries.invalidateQueries({ queryKey: identitiesQuery.queryKey });
    },
  });
  return (
    <li>
      <strong>{name}</strong>
      <span class="soft">{m.since({ time: formats.dateTime(one.linkedAt) })}</span>
      <div>
        <Button look="secondary" onClick={() => setOpen(true)}>
          {m.unlink}
          <span class="visually-hidden"> {name}</span>
        </Button>
      </div>
      <DialogForm
        title={m.unlink}
        text={m.unlinkText}
        yes={m.unlink}
        look="danger"
        open={open}
        onClose={() => setOpen(false)}
        form={form}
      />
    </li>
  );
}
