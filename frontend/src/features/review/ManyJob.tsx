import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import { QueryView } from '../../shared/api/QueryView';
import type { BulkDecision } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { useLanguage } from '../../shared/i18n/language';
import { path, paths, withQuery } from '../../shared/paths';
import { Button, ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Progress } from '../../shared/ui/Progress';
import { SummaryList } from '../../shared/ui/SummaryList';
import css from './Review.module.css';
import { useAction } from './useAction';
import { manyMessages } from './many';
import { jobQuery, refusedQuery } from './manyQueries';

/** How far it has come, what became of each idea, and ways to stop and to undo. */
export function Job({ id }: { id: string }) {
  const job = useQuery(jobQuery(id));
  return <QueryView query={job}>{(found) => <JobView job={found} />}</QueryView>;
}

function JobView({ job }: { job: BulkDecision }) {
  const m = useMessages(manyMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const { route } = useLocation();
  const [key] = useState(createKey);
  const finished = job.finishedAt !== null;
  const made = job.total - job.waiting;
  useEffect(() => {
    if (finished) void queries.invalidateQueries({ queryKey: ['ideas'] });
  }, [finished, queries]);
  const stop = useAction(() =>
    answer(api.POST('/api/v1/bulk-decisions/{id}/cancel', { params: { path: { id: job.id } } })),
  );
  const undo = useAction(async () => {
    const undoing = await answer(
      api.POST('/api/v1/bulk-decisions/{id}/undo', {
        params: { path: { id: job.id }, header: { 'Idempotency-Key': key } },
      }),
    );
    route(withQuery(paths.reviewMany, { job: undoing.id }));
  });
  const problem = stop.problem ?? undo.problem;
  const row = (name: string, label: string, count: number) => ({
    key: name,
    label,
    value: formats.number(count),
  });
  return (
    <>
      <Notice tone={finished ? 'good' : 'info'} title={finished ? m.finished : m.running}>
        {job.action === 'UNDO' && <p>{m.undoing}</p>}
        <p role="status">{m.progress({ done: formats.number(made), total: formats.number(job.total) })}</p>
        <Progress percent={job.total === 0 ? 100 : (made / job.total) * 100} />
      </Notice>
      <SummaryList
        rows={[
          row('done', m.done, job.done),
          row('refused', m.refused, job.refused),
          row('cancelled', m.cancelled, job.cancelled),
        ]}
      />
      {problem !== null && <Problem error={problem} />}
      {job.undoUntil && <p>{m.undoUntil({ time: formats.dateTime(job.undoUntil) })}</p>}
      <ButtonRow>
        {!finished && (
          <Button look="danger" pending={stop.pending} onClick={stop.run}>
            {m.stop}
          </Button>
        )}
        {job.undoUntil && job.done > 0 && (
          <Button look="secondary" pending={undo.pending} onClick={undo.run}>
            {m.undo}
          </Button>
        )}
        {finished && <ButtonLink href={paths.reviewMany}>{m.again}</ButtonLink>}
      </ButtonRow>
      {finished && job.refused > 0 && <Refused id={job.id} />}
    </>
  );
}

function Refused({ id }: { id: string }) {
  const m = useMessages(manyMessages);
  const language = useLanguage();
  const rows = useQuery(refusedQuery(id));
  return (
    <QueryView query={rows}>
      {({ items }) => (
        <section class={css.scroll} aria-label={m.results}>
          <table class={css.table}>
            <caption>{m.results}</caption>
            <thead>
              <tr>
                <th scope="col">{m.number}</th>
                <th scope="col">{m.idea}</th>
                <th scope="col">{m.why}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((row) => (
                <tr key={row.place}>
                  <td>{row.number}</td>
                  <th scope="row">
                    <a href={path(paths.reviewIdea, { id: row.ideaId })}>{row.title}</a>
                  </th>
                  <td>{language === 'en' ? row.saidEn : row.said}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </QueryView>
  );
}
