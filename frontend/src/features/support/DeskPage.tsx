import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { CaseOwner, CaseState, Me, SupportCase } from '../../shared/api/types';
import { ExportLink } from '../../shared/exports/ExportLink';
import { SelectField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { choicesOf } from '../../shared/words/domain';
import { addresses } from './addresses';
import { CaseTag } from './CaseTag';
import { deskMessages } from './desk';
import { DeskCase } from './DeskCase';
import { deskQuery } from './queries';
import { FoundQueue, QueueLinks, queueOf } from './Queues';
import css from './Support.module.css';
import { UnitFilter } from './UnitFilter';

const mayAnswer = (me: Me) => me.grants.some(({ role }) => role === 'SUPPORT' || role === 'ADMIN');

/** The team's queues; in that of the questions `?id=` has one beside it, or alone on a narrow screen. */
export default function DeskPage() {
  const m = useMessages(deskMessages);
  const { query } = useLocation();
  const { id } = query;
  const shown = queueOf(query);
  return (
    <Page title={m.title}>
      <SignedIn here={withQuery(addresses.desk, query)} allowed={mayAnswer}>
        {(me) => (
          <>
            <QueueLinks shown={shown} />
            {shown === 'requests' ? (
              <div class={`${css.panes ?? ''} ${id ? (css.split ?? '') : ''}`}>
                <div class={`${css.queue ?? ''} ${id ? (css.behind ?? '') : ''}`}>
                  <Queue />
                </div>
                {id && <DeskCase key={id} id={id} me={me} />}
              </div>
            ) : (
              <FoundQueue name={shown} />
            )}
          </>
        )}
      </SignedIn>
    </Page>
  );
}

function Queue() {
  const m = useMessages(deskMessages);
  const common = useMessages(commonMessages);
  const { query, route } = useLocation();
  const { cursor, id, unit } = query;
  const state = (Object.keys(m.states) as CaseState[]).find((known) => known === query['state']);
  const owner = (Object.keys(m.owners) as CaseOwner[]).find((known) => known === query['owner']);
  const queue = useQuery(deskQuery({ state, owner, unit, cursor }));
  const here = (more: Record<string, string | undefined>) =>
    withQuery(addresses.desk, { state, owner, unit, ...more });
  return (
    <>
      <p class="soft">{m.lead}</p>
      <div class={css.filters}>
        <SelectField
          name="state"
          label={m.state}
          empty={m.anyState}
          choices={choicesOf(m.states)}
          value={state ?? ''}
          onChange={(value) => route(here({ state: value }))}
        />
        <SelectField
          name="owner"
          label={m.owner}
          empty={m.anyOwner}
          choices={choicesOf(m.owners)}
          value={owner ?? ''}
          onChange={(value) => route(here({ owner: value }))}
        />
        <UnitFilter unit={unit} onUnit={(picked) => route(here({ unit: picked }))} />
      </div>
      <ExportLink kind="HELP_REQUESTS" filters={{ state, owner, unit }} />
      <QueryView
        query={queue}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{m.empty}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ol class={css.list} aria-label={m.queue}>
              {items.map((asked) => (
                <Entry
                  key={asked.id}
                  asked={asked}
                  href={here({ cursor, id: asked.id })}
                  isShown={asked.id === id}
                />
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

const MOST_SHOWN = 120;

function Entry({ asked, href, isShown }: { asked: SupportCase; href: string; isShown: boolean }) {
  const m = useMessages(deskMessages);
  const text = asked.text ?? '—';
  return (
    <li aria-current={isShown ? 'true' : undefined}>
      <a href={href}>{text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}</a>
      <span class="soft">{m.by({ name: asked.requesterName, unit: asked.unit.name })}</span>
      <span>
        <CaseTag state={asked.state} words={m.states} />{' '}
        <span class="soft">
          {m.waits({ hours: asked.waitingHours })} · {asked.assignee?.name ?? m.nobody}
        </span>
      </span>
    </li>
  );
}
