import type { Dashboard } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Progress } from '../../shared/ui/Progress';
import css from './Dashboard.module.css';
import { dashboardMessages } from './messages';

/** Undecided ideas by age: each bar has its figure as text beside it. */
export function Backlog({ backlog }: { backlog: Dashboard['backlog'] }) {
  const m = useMessages(dashboardMessages);
  const formats = useFormats();
  const total = backlog.reduce((sum, age) => sum + age.pending, 0);
  const most = Math.max(1, ...backlog.map((age) => age.pending));
  return (
    <section class={css.section} aria-labelledby="backlog">
      <h2 id="backlog">{m.backlog}</h2>
      <p>{total === 0 ? m.backlogNone : m.backlogTotal({ count: formats.number(total) })}</p>
      {total > 0 && (
        <dl class={css.bars}>
          {backlog.map((age) => (
            <div key={age.fromDays}>
              <dt>
                {age.untilDays === null
                  ? m.older({ from: age.fromDays })
                  : m.age({ from: age.fromDays, until: age.untilDays })}
              </dt>
              <dd>
                <span class="numeric">{formats.number(age.pending)}</span>
                <Progress percent={(age.pending / most) * 99.9} slim />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
