import type { HandDownSum } from '../../shared/api/types';
import { boardMessages } from '../../shared/board/messages';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { type Drafts, sumWith } from './drafts';
import { targetMessages } from './messages';
import css from './Targets.module.css';

/** Stays in sight while the rows scroll; counts what is typed, saved or not. */
export function SumLine({ sums, drafts }: { sums: HandDownSum[]; drafts: Drafts }) {
  const m = useMessages(targetMessages);
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  return (
    <section class={css.sums} aria-label={m.sums}>
      {sums.map((sum) => {
        const total = sumWith(sum, drafts);
        const gap = sum.own === null ? null : total - sum.own;
        return (
          <div key={sum.block} class={css.sum}>
            <h2>{boardWords.block[sum.block]}</h2>
            <dl>
              <div>
                <dt>{m.own}</dt>
                <dd>{sum.own === null ? '—' : formats.number(sum.own)}</dd>
              </div>
              <div>
                <dt>{m.sum}</dt>
                <dd>{formats.number(total)}</dd>
              </div>
              <div class={gap !== null && gap < 0 ? css.short : undefined}>
                <dt>{m.gap}</dt>
                <dd>{gapWords(gap)}</dd>
              </div>
            </dl>
          </div>
        );
      })}
    </section>
  );

  function gapWords(gap: number | null): string {
    if (gap === null) return m.noOwn;
    if (gap === 0) return m.even;
    const count = formats.number(Math.abs(gap));
    return gap < 0 ? m.shortfall({ count }) : m.surplus({ count });
  }
}
