import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { IssuedSecret } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import css from './ApiClients.module.css';
import { ClientItem } from './ClientItem';
import { clientMessages } from './messages';
import { clientsQuery, unitQuery } from './queries';
import { SecretShown } from './SecretShown';
import { TermsForm } from './TermsForm';

/** Administrators connect other systems to a unit. */
export default function ApiClientsPage() {
  const m = useMessages(clientMessages);
  const unit = useLocation().query['unit'] ?? '';
  const found = useQuery({ ...unitQuery(unit), enabled: unit !== '' });
  const eyebrow = found.data?.name;
  return (
    <Page
      title={m.title}
      lead={m.lead}
      {...(eyebrow ? { eyebrow } : {})}
      back={unit ? { href: path(paths.unitGrants, { id: unit }), label: m.back } : undefined}
      narrow
    >
      <SignedIn
        here={withQuery(entryPaths.apiClients, { unit })}
        allowed={(me) => me.grants.some(({ role }) => role === 'ADMIN')}
      >
        {() =>
          unit ? (
            <Clients key={unit} unit={unit} />
          ) : (
            <Notice title={m.noUnit}>
              <p>{m.noUnitHint}</p>
            </Notice>
          )
        }
      </SignedIn>
    </Page>
  );
}

function Clients({ unit }: { unit: string }) {
  const m = useMessages(clientMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const { cursor } = useLocation().query;
  const clients = useQuery(clientsQuery(unit, cursor));
  const [issued, setIssued] = useState<IssuedSecret | null>(null);
  const [done, setDone] = useState<{ count: number; text: string }>({ count: 0, text: '' });
  const readAgain = () => queries.invalidateQueries({ queryKey: ['api-clients'] });
  const tell = async (text: string) => {
    await readAgain();
    setDone(({ count }) => ({ count: count + 1, text }));
  };
  const show = async (secret: IssuedSecret) => {
    await readAgain();
    setDone({ count: 0, text: '' });
    setIssued(secret);
  };
  const here = withQuery(entryPaths.apiClients, { unit });
  return (
    <QueryView query={clients} pending={<Skeleton label={common.loading} lines={5} tall />}>
      {(page) => (
        <>
          {issued && <SecretShown key={issued.secretId} issued={issued} onHide={() => setIssued(null)} />}
          {done.count > 0 && <Arrived key={done.count} tone="good" title={done.text} />}
          <Connect unit={unit} onIssued={show} />
          {page.items.length === 0 ? (
            <p class="soft">{m.none}</p>
          ) : (
            <ul class={css.list} aria-label={m.list}>
              {page.items.map((client) => (
                <ClientItem key={client.id} unit={unit} client={client} onDone={tell} onIssued={show} />
              ))}
            </ul>
          )}
          <Pagination
            label={common.pages}
            first={cursor ? { href: here, label: common.firstPage } : undefined}
            next={
              page.nextCursor
                ? {
                    href: withQuery(entryPaths.apiClients, { unit, cursor: page.nextCursor }),
                    label: common.nextPage,
                  }
                : undefined
            }
          />
        </>
      )}
    </QueryView>
  );
}

function Connect({ unit, onIssued }: { unit: string; onIssued: (issued: IssuedSecret) => Promise<void> }) {
  const m = useMessages(clientMessages);
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState(createKey);
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{m.create}</Button>
      </div>
    );
  }
  return (
    <section class={css.part} aria-labelledby="connect">
      <h2 id="connect">{m.create}</h2>
      <TermsForm
        label={m.create}
        yes={m.createYes}
        onClose={() => setOpen(false)}
        send={async (terms, scopes) => {
          const issued = await answer(
            api.POST('/api/v1/units/{id}/api-clients', {
              params: { path: { id: unit }, header: { 'Idempotency-Key': key } },
              body: { ...terms, scopes },
            }),
          );
          setOpen(false);
          setKey(createKey());
          await onIssued(issued);
        }}
      />
    </section>
  );
}
