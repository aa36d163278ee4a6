import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Workplace as Request, WorkplaceState } from '../../shared/api/types';
import { ExportLink } from '../../shared/exports/ExportLink';
import { SelectField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { choicesOf } from '../../shared/words/domain';
import { mayAnswer } from './mayAnswer';
import { workplaceMessages } from './messages';
import { workplacesQuery } from './queries';
import { Workplace } from './Workplace';
import { WorkplaceTag } from './WorkplaceTag';
import css from './Workplace.module.css';

/** What workers did not find in the places of the officer, the oldest first. */
export default function WorkplacesPage() {
  const m = useMessages(workplaceMessages);
  const { id } = useLocation().query;
  return (
    <Page
      title={m.queueTitle}
      lead={id ? undefined : m.queueLead}
      back={id ? { href: paths.workplaces, label: m.toQueue } : undefined}
      narrow
    >
      <SignedIn here={id ? withQuery(paths.workplaces, { id }) : paths.workplaces} allowed={mayAnswer}>
        {() => (id ? <Workplace id={id} /> : <Queue />)}
      </SignedIn>
    </Page>
  );
}

function Queue() {
  const m = useMessages(workplaceMessages);
  const common = useMessages(commonMessages);
  const { query, route } = useLocation();
  const state =
    (Object.keys(m.state) as WorkplaceState[]).find((known) => known === query['state']) ?? 'OPEN';
  const { cursor } = query;
  const queue = useQuery(workplacesQuery(state, cursor));
  return (
    <>
      <SelectField
        name="state"
        label={m.which}
        choices={choicesOf(m.state)}
        value={state}
        onChange={(value) => route(withQuery(paths.workplaces, { state: value }))}
      />
      <ExportLink kind="WORKPLACES" filters={{ state }} />
      <QueryView
        query={queue}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{m.queueEmpty}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ol class={css.list} aria-label={m.queue}>
              {items.map((request) => (
                <Entry key={request.id} request={request} />
              ))}
            </ol>
            <Pagination
              label={common.pages}
              first={
                cursor ? { href: withQuery(paths.workplaces, { state }), label: common.firstPage } : undefined
              }
              next={
                nextCursor
                  ? {
                      href: withQuery(paths.workplaces, { state, cursor: nextCursor }),
                      label: common.nextPage,
                    }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </>
  );
}

function Entry({ request }: { request: Request }) {
  const m = useMessages(workplaceMessages);
  return (
    <li>
      <a href={withQuery(paths.workplaces, { id: request.id })}>{request.name}</a>
      <span class="soft">{m.by({ name: request.byName, place: request.place.name })}</span>
      <span>
        <WorkplaceTag state={request.state} /> <span class="soft">{m.age({ days: request.ageDays })}</span>
      </span>
    </li>
  );
}
