import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Dispute, DisputeState, Me } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { ExportLink } from '../../shared/exports/ExportLink';
import { SelectField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { choicesOf } from '../../shared/words/domain';
import { DisputeDetail } from './DisputeDetail';
import css from './Disputes.module.css';
import { disputeMessages } from './messages';
import { disputesQuery } from './queries';

const mayDecide = (me: Me) => me.grants.some(({ role }) => role === 'REVIEWER' || role === 'LEADER');

/** The queue; `?id=` has one dispute beside it, or alone on a narrow screen. */
export default function DisputesPage() {
  const m = useMessages(disputeMessages);
  const { query } = useLocation();
  const { id } = query;
  return (
    <Page title={m.title} lead={m.lead}>
      <SignedIn here={withQuery(entryPaths.disputes, query)} allowed={mayDecide}>
        {() => (
          <div class={`${css.panes ?? ''} ${id ? (css.split ?? '') : ''}`}>
            <div class={`${css.part ?? ''} ${id ? (css.behind ?? '') : ''}`}>
              <Queue />
            </div>
            {id && <DisputeDetail key={id} id={id} />}
          </div>
        )}
      </SignedIn>
    </Page>
  );
}

function Queue() {
  const m = useMessages(disputeMessages);
  const common = useMessages(commonMessages);
  const { query, route } = useLocation();
  const { cursor, id } = query;
  const state = (Object.keys(m.states) as DisputeState[]).find((known) => known === query['state']) ?? 'OPEN';
  const queue = useQuery(disputesQuery(state, cursor));
  const here = (more: Record<string, string | undefined>) =>
    withQuery(entryPaths.disputes, { state, ...more });
  return (
    <>
      <SelectField
        name="state"
        label={m.state}
        choices={choicesOf(m.states)}
        value={state}
        onChange={(value) => route(here({ state: value }))}
      />
      <ExportLink kind="DISPUTES" filters={{ state }} />
      <QueryView
        query={queue}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{m.empty}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ol class={css.cards} aria-label={m.queue}>
              {items.map((dispute) => (
                <Entry
                  key={dispute.id}
                  dispute={dispute}
                  href={here({ cursor, id: dispute.id })}
                  isShown={dispute.id === id}
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

function Entry({ dispute, href, isShown }: { dispute: Dispute; href: string; isShown: boolean }) {
  const m = useMessages(disputeMessages);
  const { idea, unit, personName, operatorName, clientName, waitingHours } = dispute;
  return (
    <li aria-current={isShown ? 'true' : undefined}>
      <a href={href}>{idea.title ?? m.untitled}</a>
      <p>
        {m.person}: {personName} · {m.operator}: {operatorName ?? clientName}
      </p>
      <p class="soft">
        {[idea.number, unit.name, m.waits({ hours: waitingHours })].filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}
