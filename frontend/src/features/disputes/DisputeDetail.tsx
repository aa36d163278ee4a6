import { useInfiniteQuery, useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { Problem } from '../../shared/api/Problem';
import { QueryView } from '../../shared/api/QueryView';
import type { Dispute } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { SummaryList, type SummaryRow } from '../../shared/ui/SummaryList';
import { commonMessages } from '../../shared/words/common';
import { StateTag } from '../../shared/words/StateTag';
import { DecideForm, type Overtaken } from './DecideForm';
import css from './Disputes.module.css';
import { disputeMessages } from './messages';
import { disputeQuery, otherEntriesQuery } from './queries';

/** One dispute: whose idea it is said to be, who entered it, and what else they entered. */
export function DisputeDetail({ id }: { id: string }) {
  const m = useMessages(disputeMessages);
  const { query } = useLocation();
  const dispute = useQuery(disputeQuery(id));
  return (
    <div class={css.part}>
      <p class={css.toQueue}>
        <a href={withQuery(entryPaths.disputes, { ...query, id: undefined })}>{m.toQueue}</a>
      </p>
      <QueryView query={dispute}>{(found) => <Shown dispute={found} />}</QueryView>
      <Others id={id} />
    </div>
  );
}

function Shown({ dispute }: { dispute: Dispute }) {
  const m = useMessages(disputeMessages);
  const formats = useFormats();
  const { idea, figures } = dispute;
  const [refused, setRefused] = useState<Overtaken | null>(null);
  const row = (key: string, label: string, value: string | null): SummaryRow[] =>
    value ? [{ key, label, value }] : [];
  return (
    <>
      <h2>
        <a href={path(paths.idea, { id: idea.id })}>{idea.title ?? m.untitled}</a>
      </h2>
      <p>
        <StateTag state={idea.state} /> <span class="soft">{idea.number}</span>
      </p>
      <SummaryList
        rows={[
          ...row('person', m.person, dispute.personName),
          ...row('operator', m.operator, dispute.operatorName),
          ...row('system', m.system, dispute.clientName),
          ...row('channel', m.channel, m.channels[dispute.channel]),
          ...row('unit', m.unit, dispute.unit.name),
          ...row('openedAt', m.openedAt, formats.dateTime(dispute.openedAt)),
          ...row('figures', m.figures, figures && m.counted(figures)),
        ]}
      />
      {dispute.byCode && <p>{m.byCode}</p>}
      {dispute.words && (
        <figure class={css.part}>
          <figcaption>{m.words}</figcaption>
          <blockquote class={css.words}>{dispute.words}</blockquote>
        </figure>
      )}
      {refused && <Problem error={refused.refusal} />}
      {dispute.state === 'OPEN' ? (
        <DecideForm dispute={dispute} onOvertaken={setRefused} />
      ) : (
        <div role="status">
          <p>
            <strong>{m.states[dispute.state]}</strong>
          </p>
          <p>{dispute.reason}</p>
          {dispute.decidedByName && <p class="soft">{m.decided({ name: dispute.decidedByName })}</p>}
        </div>
      )}
      {refused && dispute.state !== 'OPEN' && (
        <figure class={css.part}>
          <figcaption>{m.unsent}</figcaption>
          <blockquote class={css.words}>{refused.reason}</blockquote>
        </figure>
      )}
    </>
  );
}

function Others({ id }: { id: string }) {
  const m = useMessages(disputeMessages);
  const common = useMessages(commonMessages);
  const others = useInfiniteQuery(otherEntriesQuery(id));
  return (
    <section class={css.part} aria-labelledby="others">
      <h2 id="others">{m.others}</h2>
      <QueryView query={others}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <p>{m.noOthers}</p>
          ) : (
            <ul class={css.cards}>
              {items.map((entry) => (
                <li key={entry.id}>
                  <a href={path(paths.idea, { id: entry.id })}>{entry.title ?? m.untitled}</a>
                  <p>
                    <StateTag state={entry.state} /> {entry.authorName}
                  </p>
                  <p class="soft">{[entry.number, entry.unit.name].filter(Boolean).join(' · ')}</p>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
      {others.hasNextPage && (
        <div>
          <Button
            look="secondary"
            pending={others.isFetchingNextPage}
            onClick={() => void others.fetchNextPage()}
          >
            {common.nextPage}
          </Button>
        </div>
      )}
    </section>
  );
}
