import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import type { ComponentChildren } from 'preact';
import type { QueueWaiting } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { ExportLink } from '../../shared/exports/ExportLink';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { addresses } from './addresses';
import { deskMessages } from './desk';
import { countsQuery } from './queues';
import { StuckQueue } from './StuckQueue';
import css from './Support.module.css';
import { UnitFilter } from './UnitFilter';
import { ZeroQueue } from './ZeroQueue';

const QUEUES = ['requests', 'drafts', 'returned', 'units'] as const;
export type QueueName = (typeof QUEUES)[number];

/** Which queue the address means. */
export const queueOf = (query: Record<string, string>): QueueName =>
  QUEUES.find((known) => known === query['queue']) ?? 'requests';

/** The ways to all queues, with how much waits in each; disputes only for those who may decide them. */
export function QueueLinks({ shown }: { shown: QueueName }) {
  const m = useMessages(deskMessages);
  const { unit } = useLocation().query;
  const counts = useQuery(countsQuery(unit)).data;
  const many = (count: number | undefined) =>
    counts && count !== undefined ? ` (${count}${count === counts.most ? '+' : ''})` : '';
  const oldest = (waiting: QueueWaiting | undefined) =>
    typeof waiting?.oldestHours === 'number' && m.oldest({ hours: waiting.oldestHours });
  const waiting: Record<QueueName, number | undefined> = {
    requests: counts?.requests,
    drafts: counts?.drafts,
    returned: counts?.returned,
    units: counts?.unitsAtZero,
  };
  return (
    <nav class={css.queues} aria-label={m.queuesLabel}>
      {QUEUES.map((name) => (
        <a
          key={name}
          href={withQuery(addresses.desk, { queue: name === 'requests' ? undefined : name, unit })}
          aria-current={name === shown ? 'page' : undefined}
        >
          {m.queues[name]}
          {many(waiting[name])}
        </a>
      ))}
      <a href={paths.workplaces}>
        {m.queues.workplaces}
        {many(counts?.workplaces)}
      </a>
      {counts?.disputes && (
        <a href={entryPaths.disputes}>
          {m.queues.disputes}
          {many(counts.disputes.count)}
          {oldest(counts.disputes)}
        </a>
      )}
      <a href={entryPaths.assistedEntry}>
        {m.queues.entries}
        {many(counts?.entries.count)}
        {oldest(counts?.entries)}
      </a>
    </nav>
  );
}

/** One of the queues that nobody asked for. */
export function FoundQueue({ name }: { name: Exclude<QueueName, 'requests'> }) {
  const m = useMessages(deskMessages);
  const { unit } = useLocation().query;
  if (name === 'units') {
    return (
      <Around lead={m.unitsLead}>
        <ExportLink kind="UNITS_AT_ZERO" filters={{ unit }} />
        <ZeroQueue />
      </Around>
    );
  }
  const state = name === 'drafts' ? 'DRAFT' : 'NEEDS_INFO';
  return (
    <Around lead={name === 'drafts' ? m.draftsLead : m.returnedLead}>
      <ExportLink kind="STUCK_IDEAS" filters={{ unit, state }} />
      <StuckQueue key={name} state={state} />
    </Around>
  );
}

function Around({ lead, children }: { lead: string; children: ComponentChildren }) {
  const { query, route } = useLocation();
  const { queue, unit } = query;
  return (
    <div class={css.queue}>
      <p class="soft">{lead}</p>
      <div class={css.filters}>
        <UnitFilter
          unit={unit}
          onUnit={(picked) => route(withQuery(addresses.desk, { queue, unit: picked }))}
        />
      </div>
      {children}
    </div>
  );
}
