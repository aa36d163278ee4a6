import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { ExportLink } from '../../shared/exports/ExportLink';
import { SelectField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { FigureRows } from './FigureRows';
import { figuresMessages } from './figures';
import { backlogQuery, timesQuery } from './queries';
import css from './Review.module.css';

/** Where most waits, and how long answers have taken. */
export function DeskFigures() {
  return (
    <div class={css.queue}>
      <Backlog />
      <Times />
    </div>
  );
}

function Backlog() {
  const m = useMessages(figuresMessages);
  const formats = useFormats();
  const backlog = useQuery(backlogQuery);
  return (
    <QueryView query={backlog} isEmpty={({ items }) => items.length === 0} empty={null}>
      {({ items }) => (
        <>
          <FigureRows
            caption={m.backlog}
            columns={[m.unit, m.waiting, m.overdue, m.oldest]}
            rows={items.map((row) => ({
              key: row.unit.id,
              name: row.unit.name,
              figures: [
                formats.number(row.waiting),
                formats.number(row.overdue),
                formats.dateTime(row.oldest),
              ],
            }))}
          />
          <ExportLink kind="REVIEW_BACKLOG" />
        </>
      )}
    </QueryView>
  );
}

function Times() {
  const m = useMessages(figuresMessages);
  const formats = useFormats();
  const [by, setBy] = useState<'UNIT' | 'MONTH'>('MONTH');
  const times = useQuery(timesQuery(by));
  return (
    <>
      <SelectField
        name="timesBy"
        label={`${m.times} · ${m.by}`}
        choices={[
          { value: 'MONTH', label: m.byMonth },
          { value: 'UNIT', label: m.byUnit },
        ]}
        value={by}
        onChange={(value) => setBy(value === 'UNIT' ? 'UNIT' : 'MONTH')}
      />
      <QueryView
        query={times}
        isEmpty={({ items }) => items.length === 0}
        empty={<p class="soft">{m.none}</p>}
      >
        {({ items }) => (
          <FigureRows
            caption={m.times}
            columns={[by === 'UNIT' ? m.byUnit : m.byMonth, m.decided, m.median, m.p90]}
            rows={items.map((row) => ({
              key: row.unit?.id ?? row.month ?? '',
              name: row.unit?.name ?? row.month ?? '',
              figures: [row.decided, row.medianDays, row.p90Days].map(formats.number),
            }))}
          />
        )}
      </QueryView>
      <ExportLink kind="DECISION_TIMES" filters={{ by }} />
    </>
  );
}
