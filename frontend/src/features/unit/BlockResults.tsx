import type { Board, Figures, LineTargets } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { boardMessages } from '../../shared/board/messages';
import { Progress } from '../../shared/ui/Progress';
import { unitMessages } from './messages';
import css from './Unit.module.css';

interface Row {
  key: string;
  label: string;
  figures: Figures;
  targets: LineTargets;
}

/** Each block and the whole unit: figures, both targets and both ratios; "—" where there is no target. */
export function BlockResults({ board }: { board: Board }) {
  const m = useMessages(unitMessages);
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  const percent = (value: number | null) => (value === null ? '—' : formats.percent(value));
  const rows: Row[] = [
    ...board.blocks.map((line) => ({ key: line.block, label: boardWords.block[line.block], ...line })),
    { key: 'all', label: m.all, figures: board.self.figures, targets: board.self.targets },
  ];
  const cells = ({ figures, targets }: Row) => [
    { label: m.submitted, value: number(figures.submitted) },
    { label: m.pending, value: number(figures.pending) },
    { label: m.valid, value: number(figures.valid) },
    { label: m.assigned, value: number(targets.assigned) },
    { label: m.pctAssigned, value: percent(targets.pctAssigned) },
    { label: m.registered, value: number(targets.registered) },
    { label: m.pctRegistered, value: percent(targets.pctRegistered) },
  ];
  return (
    <div class={css.results}>
      {rows.map((row) => (
        <section key={row.key} class={css.result} aria-label={row.label}>
          <h3>{row.label}</h3>
          <Progress percent={row.targets.pctAssigned ?? 0} />
          <dl class={css.cells}>
            {cells(row).map((cell) => (
              <div key={cell.label}>
                <dt>{cell.label}</dt>
                <dd class="numeric">{cell.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
