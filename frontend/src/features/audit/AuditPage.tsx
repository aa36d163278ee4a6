import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { Problem } from '../../shared/api/Problem';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me } from '../../shared/api/types';
import { ExportLink } from '../../shared/exports/ExportLink';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { lazyPart } from '../../shared/ui/lazyPart';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { AuditFilter } from './AuditFilter';
import { EventList } from './EventList';
import { auditMessages } from './messages';
import { areReversed, eventsQuery, type Filter, filteredUnitQuery, filterOf, unreadable } from './queries';

/** Behind a fold, and few open it. */
const FindPeople = lazyPart(() => import('./FindPeople').then((part) => part.FindPeople));

const mayRead = (me: Me) => me.grants.some(({ role }) => role === 'DPO' || role === 'ADMIN');

/** For the data-protection officer: who did what. */
export default function AuditPage() {
  const m = useMessages(auditMessages);
  return (
    <Page title={m.title} lead={m.lead}>
      <SignedIn here={paths.audit} allowed={mayRead}>
        {() => <Events />}
      </SignedIn>
    </Page>
  );
}

const namesOf = (people: { id: string; name: string }[]) =>
  Object.fromEntries(people.map(({ id, name }) => [id, name]));

function Events() {
  const m = useMessages(auditMessages);
  const common = useMessages(commonMessages);
  const { query, route } = useLocation();
  const filter = filterOf(query, m);
  const { cursor } = query;
  const events = useQuery({ ...eventsQuery(filter, cursor), placeholderData: keepPreviousData });
  const unit = useQuery(filteredUnitQuery(filter.unit));
  const urlWith = (more: Record<string, string>) => withQuery(paths.audit, { ...filter, ...more });
  const [found, setFound] = useState<Record<string, string>>({});
  const people = (events.data?.items ?? []).flatMap(({ actor, actingFor }) => [actor, actingFor]);
  const names = { ...found, ...namesOf(people.filter((person) => person !== null)) };
  return (
    <>
      {(!filter.unit || !unit.isPending) && (
        <AuditFilter
          key={JSON.stringify(filter)}
          filter={filter}
          unitName={unit.data?.name}
          names={names}
          onFilter={(next) => route(urlWith(next))}
        />
      )}
      <FindPeople
        urlWith={urlWith}
        onFound={(more) => setFound((before) => ({ ...before, ...namesOf(more) }))}
      />
      {!areReversed(filter) && (
        <>
          <ExportLink kind="AUDIT" filters={{ ...filter }} />
          {events.isLoadingError ? (
            <Problem error={events.error} onRetry={() => void events.refetch()}>
              <WrongFilter filter={filter} />
            </Problem>
          ) : (
            <QueryView
              query={events}
              pending={<Skeleton label={common.loading} lines={8} tall />}
              isEmpty={(page) => page.items.length === 0}
              empty={
                <Notice title={m.none}>
                  <p>{m.noneHint}</p>
                </Notice>
              }
            >
              {(page) => (
                <>
                  <EventList events={page.items} />
                  <Pagination
                    label={common.pages}
                    first={cursor ? { href: urlWith({}), label: common.firstPage } : undefined}
                    next={
                      page.nextCursor
                        ? { href: urlWith({ cursor: page.nextCursor }), label: common.nextPage }
                        : undefined
                    }
                  />
                </>
              )}
            </QueryView>
          )}
        </>
      )}
    </>
  );
}

/** A link that was cut short, or an address typed by hand. */
function WrongFilter({ filter }: { filter: Filter }) {
  const m = useMessages(auditMessages);
  const wrong = unreadable(filter);
  if (wrong.length === 0) return null;
  return (
    <>
      <p>{m.wrong({ names: wrong.map((name) => m.wrongNames[name]).join(', ') })}</p>
      <ButtonRow>
        <ButtonLink href={paths.audit}>{m.clear}</ButtonLink>
      </ButtonRow>
    </>
  );
}
