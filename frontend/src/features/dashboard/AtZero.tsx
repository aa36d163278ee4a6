import type { Dashboard } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import css from './Dashboard.module.css';
import { dashboardMessages } from './messages';

/** Whom to call: the units directly below that have nothing yet. */
export function AtZero({ dashboard }: { dashboard: Dashboard }) {
  const m = useMessages(dashboardMessages);
  const formats = useFormats();
  const { total, children, units } = dashboard.childrenAtZero;
  if (children === 0) return null;
  return (
    <section class={css.section} aria-labelledby="at-zero">
      <h2 id="at-zero">{m.atZero}</h2>
      {total === 0 ? (
        <p>{m.atZeroNone}</p>
      ) : (
        <>
          <p>{m.atZeroCount({ total: formats.number(total), children: formats.number(children) })}</p>
          <ul class={css.units}>
            {units.map((unit) => (
              <li key={unit.id}>
                <a href={path(paths.unitDashboard, { id: unit.id })}>{unit.name}</a>
              </li>
            ))}
          </ul>
          {total > units.length && <p>{m.atZeroMore({ more: formats.number(total - units.length) })}</p>}
        </>
      )}
      <p>
        <a href={withQuery(paths.leaderboard, { unit: dashboard.self.unit.id, phase: dashboard.scope.id })}>
          {m.board}
        </a>
      </p>
    </section>
  );
}
