import { keepPreviousData, queryOptions, useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { useSession } from '../../shared/api/session';
import type { People } from '../../shared/api/types';
import { AsOf } from '../../shared/board/AsOf';
import type ConsentCard from '../../shared/consents/ConsentCard';
import { ExportLink } from '../../shared/exports/ExportLink';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { BoardTabs } from './BoardTabs';
import { Definition } from './Definition';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { Rank } from '../../shared/board/Rank';

interface Query {
  campaign?: string;
  phase?: string;
  unit?: string;
  cursor?: string;
}

const peopleQuery = (query: Query) =>
  queryOptions({
    queryKey: ['people', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/leaderboards/people', { params: { query }, signal })),
  });

/** Those who agreed to be named, by their valid initiatives. */
export default function PeoplePage() {
  const m = useMessages(leaderboardMessages);
  const common = useMessages(commonMessages);
  const { query } = useLocation();
  const { campaign, phase, unit, cursor } = query;
  const asked: Query = {
    ...(campaign ? { campaign } : {}),
    ...(phase ? { phase } : {}),
    ...(unit ? { unit } : {}),
    ...(cursor ? { cursor } : {}),
  };
  const people = useQuery({ ...peopleQuery(asked), placeholderData: keepPreviousData });
  return (
    <Page title={m.people.title} lead={m.people.lead}>
      <BoardTabs {...(unit ? { unit } : {})} />
      <QueryView query={people} pending={<Skeleton label={common.loading} lines={8} tall />}>
        {(data) => <PeopleList people={data} asked={asked} />}
      </QueryView>
      <Mine filters={{ campaign, phase, unit }} />
    </Page>
  );
}

/** Fetched only for those who are signed in. */
function Mine({ filters }: { filters: Record<string, string | undefined> }) {
  const current = useSession();
  const isSignedIn = current.status === 'signedIn';
  const [Consent, setConsent] = useState<typeof ConsentCard | null>(null);
  useEffect(() => {
    if (isSignedIn)
      void import('../../shared/consents/ConsentCard').then((loaded) => setConsent(() => loaded.default));
  }, [isSignedIn]);
  if (!isSignedIn) return null;
  return (
    <>
      {current.me.grants.length > 0 && <ExportLink kind="PEOPLE" filters={filters} />}
      {Consent && <Consent me={current.me} purpose="PUBLISH_NAME" />}
    </>
  );
}

function PeopleList({ people, asked }: { people: People; asked: Query }) {
  const m = useMessages(leaderboardMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const urlWith = (cursor?: string) => withQuery(paths.people, { ...asked, cursor });
  if (people.rows.length === 0) {
    return (
      <Notice title={m.people.empty}>
        <p>{m.people.emptyHint}</p>
      </Notice>
    );
  }
  return (
    <section class={css.board} aria-label={m.people.title}>
      <div class={css.head}>
        <p>{m.people.where({ unit: people.unit.name, phase: people.phase.name })}</p>
        <AsOf board={people} />
      </div>
      <table class={css.table}>
        <caption class="visually-hidden">{m.people.title}</caption>
        <thead>
          <tr>
            <th scope="col">{m.rank}</th>
            <th scope="col">{m.people.person}</th>
            <th scope="col" class={css.num}>
              {m.valid} <Definition metric="valid" label={m.valid} />
            </th>
          </tr>
        </thead>
        <tbody>
          {people.rows.map((person, index) => (
            <tr key={`${String(index)} ${person.name}`}>
              <td>
                <Rank rank={person.rank} />
              </td>
              <th scope="row">
                <div class={css.unit}>
                  <strong>{person.name}</strong>
                  <span class={css.inside}>{person.unit.name}</span>
                </div>
              </th>
              <td class={`${css.num ?? ''} ${css.main ?? ''}`}>{formats.number(person.valid)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pagination
        label={common.pages}
        first={asked.cursor ? { href: urlWith(), label: common.firstPage } : undefined}
        next={people.nextCursor ? { href: urlWith(people.nextCursor), label: common.nextPage } : undefined}
      />
    </section>
  );
}
