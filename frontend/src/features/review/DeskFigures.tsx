import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { SelectField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { figuresMessages } from './figures';
import { backlogQuery, timesQuery } from './queries';
import css from './Review.module.css';

/** Where most waits, and how long answers have taken. */
export function DeskFigures() {
  return (
    <div class={css.links}>
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
        <section class={css.scroll} aria-label={m.backlog}>
          <table class={css.table}>
            <caption>{m.backlog}</caption>
            <thead>
              <tr>
                <th scope="col">{m.unit}</th>
                <th scope="col">{m.waiting}</th>
                <th scope="col">{m.overdue}</th>
                <th scope="col">{m.oldest}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((row) => (
                <tr key={row.unit.id}>
                  <th scope="row">{row.unit.name}</th>
                  <td>{formats.number(row.waiting)}</td>
                  <td>{formats.number(row.overdue)}</td>
                  <td>{formats.dateTime(row.oldest)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
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
          <section class={css.scroll} aria-label={m.times}>
            <table class={css.table}>
              <caption>{m.times}</caption>
              <thead>
                <tr>
                  <th scope="col">{by === 'UNIT' ? m.byUnit : m.byMonth}</th>
                  <th scope="col">{m.decided}</th>
                  <th scope="col">{m.median}</th>
                  <th scope="col">{m.p90}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((row) => (
                  <tr key={row.unit?.id ?? row.month}>
                    <th scope="row">{row.unit?.name ?? row.month}</th>
                    <td>{formats.number(row.decided)}</td>
                    <td>{formats.number(row.medianDays)}</td>
                    <td>{formats.number(row.p90Days)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </QueryView>
    </>
  );
}
