import type { Board } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import css from './Home.module.css';
import { homeMessages } from './messages';

const SHOWN = 5;

export function TopUnits({ board }: { board: Board }) {
  const m = useMessages(homeMessages);
  const formats = useFormats();
  return (
    <section class={css.section} aria-labelledby="top">
      <div>
        <h2 id="top">{m.top}</h2>
        <p class="soft">{m.topNote}</p>
      </div>
      <ol class={css.top}>
        {board.rows.slice(0, SHOWN).map((line) => (
          <li key={line.unit.id}>
            <span class={css.rank}>{line.rank ?? '—'}</span>
            <a href={path(paths.unit, { id: line.unit.id })}>{line.unit.name}</a>
            <span class={`${css.count ?? ''} numeric`}>{formats.number(line.figures.valid)}</span>
          </li>
        ))}
      </ol>
      <p>
        <a href={paths.leaderboard}>{m.all}</a>
      </p>
    </section>
  );
}
