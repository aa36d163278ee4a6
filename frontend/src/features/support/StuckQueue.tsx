import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import type { StuckIdea, StuckState } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { addresses } from './addresses';
import { Deliveries } from './Deliveries';
import { deskMessages } from './desk';
import { Owned } from './Owned';
import { readablePhone } from './phone';
import { authorQuery, stuckQuery } from './queues';
import css from './Support.module.css';

const HOURS_A_DAY = 24;

/** Ideas that their authors have left alone, the longest first. */
export function StuckQueue({ state }: { state: StuckState }) {
  const m = useMessages(deskMessages);
  const common = useMessages(commonMessages);
  const { queue, unit, cursor } = useLocation().query;
  const stuck = useQuery(stuckQuery(state, unit, cursor));
  const here = (more: Record<string, string | undefined>) =>
    withQuery(addresses.desk, { queue, unit, ...more });
  return (
    <QueryView
      query={stuck}
      isEmpty={({ items }) => items.length === 0}
      empty={<p role="status">{state === 'DRAFT' ? m.noDrafts : m.noReturned}</p>}
    >
      {({ items, nextCursor }) => (
        <>
          <ol class={css.list} aria-label={state === 'DRAFT' ? m.queues.drafts : m.queues.returned}>
            {items.map((idea) => (
              <Entry key={idea.id} idea={idea} />
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
  );
}

function Entry({ idea }: { idea: StuckIdea }) {
  const m = useMessages(deskMessages);
  const name = `stuck-${idea.id}`;
  return (
    <li>
      <strong id={name}>{idea.title ?? m.untitled}</strong>
      <span class="soft">
        {idea.number && `${idea.number} · `}
        {idea.unit ? m.by({ name: idea.authorName, unit: idea.unit.name }) : idea.authorName} ·{' '}
        {m.quiet({ days: Math.floor(idea.quietHours / HOURS_A_DAY) })}
      </span>
      {idea.reason && <p class={css.words}>{idea.reason.text}</p>}
      <Owned thing="ideas" id={idea.id} owner={idea.owner} describedBy={name} />
      <Author idea={idea.id} describedBy={name} />
      {idea.number && <Deliveries idea={idea.id} describedBy={name} />}
    </li>
  );
}

/** Whom to call, once that is asked for. */
function Author({ idea, describedBy }: { idea: string; describedBy: string }) {
  const m = useMessages(deskMessages);
  const formats = useFormats();
  const [asked, setAsked] = useState(false);
  const author = useQuery({ ...authorQuery(idea), enabled: asked });
  if (!asked) {
    return (
      <>
        <Button look="quiet" onClick={() => setAsked(true)} describedBy={describedBy}>
          {m.card}
        </Button>
        <span class="soft">{m.cardHint}</span>
      </>
    );
  }
  return (
    <QueryView query={author}>
      {({ name, phone, hasEmail, workplace, registeredAt, openRequests }) => (
        <div class={css.facts} role="status">
          <p>
            {name}.{' '}
            {phone ? <a href={`tel:${phone}`}>{m.phone({ phone: readablePhone(phone) })}</a> : m.noPhone}{' '}
            {hasEmail && m.hasEmail}
          </p>
          <p class="soft">
            {workplace && registeredAt
              ? m.takesPart({ unit: workplace.name, date: formats.date(registeredAt) })
              : m.notRegistered}{' '}
            {openRequests > 0 && m.asksToo({ count: openRequests })}
          </p>
        </div>
      )}
    </QueryView>
  );
}
