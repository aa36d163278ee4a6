import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { DataRequestState, Me } from '../../shared/api/types';
import { ExportLink } from '../../shared/exports/ExportLink';
import { SelectField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { choicesOf } from '../../shared/words/domain';
import { addresses } from './addresses';
import { Handle } from './Handle';
import { privacyMessages } from './messages';
import css from './Privacy.module.css';
import { requestsQuery } from './queries';
import { RequestFacts } from './RequestFacts';

const mayAnswer = (me: Me) => me.grants.some(({ role }) => role === 'DPO');

/** What people ask data protection officers for, the oldest first. */
export default function RequestsPage() {
  const m = useMessages(privacyMessages);
  return (
    <Page title={m.queueTitle} lead={m.queueLead} narrow>
      <SignedIn here={addresses.queue} allowed={mayAnswer}>
        {() => <Queue />}
      </SignedIn>
    </Page>
  );
}

function Queue() {
  const m = useMessages(privacyMessages);
  const common = useMessages(commonMessages);
  const { query, route } = useLocation();
  const state = (Object.keys(m.states) as DataRequestState[]).find((known) => known === query['state']);
  const { cursor } = query;
  const requests = useQuery(requestsQuery(state, cursor));
  const [handled, setHandled] = useState(0);
  const here = (more: Record<string, string>) =>
    withQuery(addresses.queue, { ...(state ? { state } : {}), ...more });
  return (
    <>
      <SelectField
        name="state"
        label={m.which}
        empty={m.pending}
        choices={choicesOf(m.states)}
        value={state ?? ''}
        onChange={(value) => route(withQuery(addresses.queue, value ? { state: value } : {}))}
      />
      <ExportLink kind="DATA_REQUESTS" filters={{ state }} />
      {handled > 0 && <Arrived key={handled} tone="good" title={m.handled} />}
      <QueryView
        query={requests}
        pending={<Skeleton label={common.loading} lines={6} tall />}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{m.queueEmpty}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ol class={css.list} aria-label={m.queue}>
              {items.map((request) => (
                <li key={request.id}>
                  <p>
                    <strong>{request.name}</strong>,{' '}
                    <a href={path(paths.unit, { id: request.unit.id })}>{request.unit.name}</a>
                  </p>
                  <RequestFacts request={request} />
                  {request.due && (
                    <Handle request={request} onHandled={() => setHandled((count) => count + 1)} />
                  )}
                </li>
              ))}
            </ol>
            <Pagination
              label={common.pages}
              first={cursor ? { href: here({}), label: common.firstPage } : undefined}
              next={nextCursor ? { href: here({ cursor: nextCursor }), label: common.nextPage } : undefined}
            />
          </>
        )}
      </QueryView>
    </>
  );
}
