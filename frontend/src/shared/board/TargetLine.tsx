import type { Figures, LineTargets } from '../api/types';
import { useFormats } from '../i18n/formats';
import { useMessages } from '../i18n/messages';
import { Progress } from '../ui/Progress';
import { boardMessages } from './messages';
import css from './TargetLine.module.css';

interface Props {
  label: string;
  figures: Pick<Figures, 'valid'>;
  targets: LineTargets;
}

/** One name, one bar, and the same in words: "12.345 trên 60.000 được giao · đạt 20,6 %". */
export function TargetLine({ label, figures, targets }: Props) {
  const m = useMessages(boardMessages);
  const formats = useFormats();
  const { assigned, pctAssigned } = targets;
  return (
    <div class={css.line}>
      <div class={css.words}>
        <span class={css.label}>{label}</span>
        <span class={`${css.percent ?? ''} numeric`}>
          {pctAssigned === null ? '—' : formats.percent(pctAssigned)}
        </span>
      </div>
      <Progress percent={pctAssigned ?? 0} />
      <p class={css.note}>
        <span class="numeric">{formats.number(figures.valid)}</span> {m.valid},{' '}
        {assigned === null ? m.noTarget : m.ofTarget({ target: formats.number(assigned) })}
      </p>
    </div>
  );
}
