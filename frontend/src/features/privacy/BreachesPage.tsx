import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Breach, Me } from '../../shared/api/types';
import { ExportLink } from '../../shared/exports/ExportLink';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { Tag } from '../../shared/ui/Tag';
import { commonMessages } from '../../shared/words/common';
import { addresses } from './addresses';
import { BreachForm } from './BreachForm';
import { breachMessages } from './breachMessages';
import css from './Privacy.module.css';
import { breachesQuery } from './queries';

const unitOf = (me: Me) => me.grants.find(({ role }) => role === 'DPO')?.unitId;

/** The register of breaches, for those who answer for personal data. */
export default function BreachesPage() {
  const m = useMessages(breachMessages);
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <SignedIn here={addresses.breaches} allowed={(me) => unitOf(me) !== undefined}>
        {(me) => <Register unitId={unitOf(me) ?? ''} />}
      </SignedIn>
    </Page>
  );
}

function Register({ unitId }: { unitId: string }) {
  const m = useMessages(breachMessages);
  const common = useMessages(commonMessages);
  const { cursor } = useLocation().query;
  const breaches = useQuery(breachesQuery(cursor));
  const [edited, setEdited] = useState<Breach | 'new' | null>(null);
  const [saved, setSaved] = useState(0);
  return (
    <>
      {saved > 0 && <Arrived key={saved} tone="good" title={m.saved} />}
      <div>
        <Button onClick={() => setEdited('new')}>{m.add}</Button>
      </div>
      <ExportLink kind="BREACHES" />
      <QueryView
        query={breaches}
        pending={<Skeleton label={common.loading} lines={6} tall />}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{m.none}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ol class={css.list} aria-label={m.title}>
              {items.map((breach) => (
                <li key={breach.id}>
                  <Facts breach={breach} />
                  <div>
                    <Button look="secondary" onClick={() => setEdited(breach)}>
                      {m.change}
                      <span class="visually-hidden"> {breach.facts.what}</span>
                    </Button>
                  </div>
                </li>
              ))}
            </ol>
            <Pagination
              label={common.pages}
              first={cursor ? { href: addresses.breaches, label: common.firstPage } : undefined}
              next={
                nextCursor
                  ? { href: withQuery(addresses.breaches, { cursor: nextCursor }), label: common.nextPage }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
      {edited && (
        <BreachForm
          key={edited === 'new' ? 'new' : edited.id}
          breach={edited === 'new' ? null : edited}
          unitId={unitId}
          onClose={() => setEdited(null)}
          onSaved={() => {
            setEdited(null);
            setSaved((count) => count + 1);
          }}
        />
      )}
    </>
  );
}

function Facts({ breach }: { breach: Breach }) {
  const m = useMessages(breachMessages);
  const formats = useFormats();
  const { facts } = breach;
  const told = (label: string, at: string | null | undefined) =>
    `${label}: ${at ? formats.dateTime(at) : m.notYet}`;
  return (
    <>
      <p>
        <strong>{formats.dateTime(facts.noticedAt)}</strong>{' '}
        {facts.closed && <Tag tone="good">{m.closed}</Tag>}
        {breach.overdue && <Tag tone="bad">{m.overdue}</Tag>}
      </p>
      <p class={css.words}>{facts.what}</p>
      <p class="soft">
        {breach.unit.name} · {facts.dataKinds}
        {facts.people !== null && ` · ${m.count({ count: facts.people })}`}
        <br />
        {told(m.authorityToldAt, facts.authorityToldAt)}
        {!facts.authorityToldAt && ` · ${m.tellBy({ time: formats.dateTime(breach.tellBy) })}`}
        <br />
        {told(m.peopleToldAt, facts.peopleToldAt)}
      </p>
      {facts.measures && <p class={css.words}>{facts.measures}</p>}
    </>
  );
}
