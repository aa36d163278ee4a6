import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { api } from '../../shared/api/client';
import type { ListImport } from '../../shared/api/types';
import { Download } from '../../shared/files/Download';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { imports } from './addresses';
import { FoundRows } from './FoundRows';
import css from './Imports.module.css';
import { listMessages } from './messages';
import { columnsQuery } from './queries';

/** What the check found: figures, kinds of findings, and the rows when they are opened. */
export function Found({ one }: { one: ListImport }) {
  const m = useMessages(listMessages);
  const formats = useFormats();
  const bad = one.errors + one.refused;
  const figures = [
    { label: m.rows, value: one.rows },
    { label: m.creates, value: one.creates },
    { label: m.changes, value: one.changes },
    { label: m.same, value: one.same },
    { label: m.warned, value: one.warned },
    { label: m.errors, value: bad },
  ];
  return (
    <section class={css.section} aria-labelledby="summary">
      <h2 id="summary">{m.summary}</h2>
      <dl class={css.figures}>
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="numeric">{formats.number(value)}</dd>
          </div>
        ))}
      </dl>
      {one.suspectedFont && !one.convertFrom && (
        <Notice tone="act" title={m.suspected({ font: one.suspectedFont })} />
      )}
      <Causes one={one} />
      {bad > 0 && !one.emptied && (
        <>
          <div class={css.links}>
            <Download
              label={m.errorsFile}
              name="dong-loi.xlsx"
              look="secondary"
              fetch={errors(one, 'XLSX')}
            />
            <Download label={m.errorsCsv} name="dong-loi.csv" fetch={errors(one, 'CSV')} />
          </div>
          <p class="soft">
            {m.errorsHint}{' '}
            <a href={withQuery(imports, { kind: one.kind, unit: one.unit.id, source: one.source })}>
              {m.again}
            </a>
          </p>
          <Rows one={one} choice="ERROR" />
        </>
      )}
      {one.warned > 0 && !one.emptied && <Rows one={one} choice="WARNED" />}
      {one.emptied && <p>{m.emptied}</p>}
    </section>
  );
}

const errors = (one: ListImport, format: 'XLSX' | 'CSV') => () =>
  api.GET('/api/v1/imports/{id}/errors', {
    params: { path: { id: one.id }, query: { format } },
    parseAs: 'blob',
  });

function Causes({ one }: { one: ListImport }) {
  const m = useMessages(listMessages);
  const formats = useFormats();
  const isEnglish = useLanguage() === 'en';
  const columns = useQuery(columnsQuery(one.kind));
  const words: Record<string, string> = m.causes;
  if (one.causes.length === 0) return null;
  return (
    <QueryView query={columns}>
      {(known) => (
        <ul>
          {one.causes.map(({ column, cause, count, firstRow, error }) => {
            const found = known.find(({ name }) => name === column);
            return (
              <li key={`${column ?? ''} ${cause} ${String(error)}`}>
                <strong>{error ? m.error : m.warning}</strong>{' '}
                {m.causeLine({
                  column: found ? (isEnglish ? found.titleEn : found.title) : m.wholeRow,
                  cause: words[cause] ?? m.otherCause,
                  count: formats.number(count),
                  row: formats.number(firstRow),
                })}
              </li>
            );
          })}
        </ul>
      )}
    </QueryView>
  );
}

/** Loaded when they are opened. */
function Rows({ one, choice }: { one: ListImport; choice: 'ERROR' | 'WARNED' }) {
  const m = useMessages(listMessages);
  const [open, setOpen] = useState(choice === 'ERROR');
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{choice === 'ERROR' ? m.errorRows : m.warnedRows}</summary>
      {open && <FoundRows one={one} choice={choice} />}
    </details>
  );
}
