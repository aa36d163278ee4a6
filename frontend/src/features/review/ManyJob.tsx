import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import { QueryView } from '../../shared/api/QueryView';
import type { BulkDecision, BulkRow } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { useLanguage } from '../../shared/i18n/language';
import { path, paths, withQuery } from '../../shared/paths';
import { Button, ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Progress } from '../../shared/ui/Progress';
import { SummaryList } from '../../shared/ui/SummaryList';
import { commonMessages } from '../../shared/words/common';
import css from './Review.module.css';
import { useAction } from './useAction';
import { manyMessages } from './many';
import { jobQuery, rowsQuery } from './manyQueries';

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
  const isUndo = job.action === 'UNDO';
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
        {isUndo && <p>{m.undoing}</p>}
        <p role="status">{m.progress({ done: formats.number(made), total: formats.number(job.total) })}</p>
        <Progress percent={job.total === 0 ? 100 : (made / job.total) * 100} />
      </Notice>
      <SummaryList
        rows={[
          row('done', isUndo ? m.undone : m.done, job.done),
          row('refused', isUndo ? m.notUndone : m.refused, job.refused),
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
      {finished && job.refused > 0 && (
        <section class={css.refused} aria-labelledby="refused">
          <h2 id="refused">{isUndo ? m.notUndoneResults : m.results}</h2>
          <Rows id={job.id} result="REFUSED" />
        </section>
      )}
      {finished && job.done > 0 && <Done id={job.id} label={isUndo ? m.undoneResults : m.doneResults} />}
    </>
  );
}

/** Fetched only when somebody wants to see them: mostly there are hundreds, and all went well. */
function Done({ id, label }: { id: string; label: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details class={css.shortcuts} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && <Rows id={id} result="DONE" />}
    </details>
  );
}

function Rows({ id, result }: { id: string; result: BulkRow['result'] }) {
  const common = useMessages(commonMessages);
  const language = useLanguage();
  const [cursor, setCursor] = useState<string>();
  const rows = useQuery({ ...rowsQuery(id, result, cursor), placeholderData: keepPreviousData });
  return (
    <QueryView query={rows}>
      {({ items, nextCursor }) => (
        <>
          <ul class={css.figures}>
            {items.map((row) => (
              <li key={row.place}>
                <a href={path(paths.reviewIdea, { id: row.ideaId })}>{row.title}</a>
                <span class="soft">{row.number}</span>
                <span>{language === 'en' ? row.saidEn : row.said}</span>
              </li>
            ))}
          </ul>
          <ButtonRow>
            {cursor && (
              <Button look="secondary" onClick={() => setCursor(undefined)}>
                {common.firstPage}
              </Button>
            )}
            {nextCursor && (
              <Button look="secondary" onClick={() => setCursor(nextCursor)}>
                {common.nextPage}
              </Button>
            )}
          </ButtonRow>
        </>
      )}
    </QueryView>
  );
}
