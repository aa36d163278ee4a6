import type { BoardLine } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { FrozenName } from './FrozenName';
import { snapshotMessages } from './messages';
import css from './Snapshots.module.css';

export function FrozenTable({ rows }: { rows: BoardLine[] }) {
  const m = useMessages(snapshotMessages);
  const formats = useFormats();
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  return (
    <table class={css.table}>
      <caption class="visually-hidden">{m.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{m.rank}</th>
          <th scope="col">{m.unit}</th>
          <th scope="col" class={css.num}>
            {m.valid}
          </th>
          <th scope="col" class={css.num}>
            {m.percent}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((line) => (
          <tr key={line.unit.id}>
            <td class="numeric">{number(line.rank)}</td>
            <th scope="row">
              <FrozenName line={line} />
            </th>
            <td class={css.num}>
              {line.targets.assigned === null
                ? number(line.figures.valid)
                : m.ofTarget({
                    valid: number(line.figures.valid),
                    target: number(line.targets.assigned),
                  })}
            </td>
            <td class={css.num}>
              {line.targets.pctAssigned === null ? '—' : formats.percent(line.targets.pctAssigned)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
