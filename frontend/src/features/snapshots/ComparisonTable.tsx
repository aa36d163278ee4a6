import type { ComparedUnit, Comparison } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { snapshotMessages } from './messages';
import css from './Snapshots.module.css';

export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const m = useMessages(snapshotMessages);
  return (
    <table class={css.table}>
      <caption class="visually-hidden">{m.compared}</caption>
      <thead>
        <tr>
          <th scope="col">{m.unit}</th>
          <th scope="col" class={css.num}>
            {m.before}
          </th>
          <th scope="col" class={css.num}>
            {m.after}
          </th>
          <th scope="col" class={css.num}>
            {m.gained}
          </th>
        </tr>
      </thead>
      <tbody>
        <ComparedRow row={comparison.self} whole />
        {comparison.rows.map((row) => (
          <ComparedRow key={row.unit.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ComparedRow({ row, whole = false }: { row: ComparedUnit; whole?: boolean }) {
  const m = useMessages(snapshotMessages);
  const formats = useFormats();
  const valid = (line: ComparedUnit['before']) => (line ? formats.number(line.figures.valid) : '—');
  const places = row.placesWon;
  return (
    <tr>
      <th scope="row">
        {whole ? `${m.whole}: ${row.unit.name}` : row.unit.name}
        {places !== null && (
          <span class={css.places}>
            {m.places}:{' '}
            {places === 0
              ? m.same
              : (places > 0 ? m.up : m.down)({ count: formats.number(Math.abs(places)) })}
          </span>
        )}
      </th>
      <td class={css.num}>{valid(row.before)}</td>
      <td class={css.num}>{valid(row.after)}</td>
      <td class={css.num}>
        {row.gained > 0 ? '+' : ''}
        {formats.number(row.gained)}
      </td>
    </tr>
  );
}
