import type { UnitPeriod } from '../../shared/api/types';
import { boardMessages } from '../../shared/board/messages';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Tag } from '../../shared/ui/Tag';
import { useWords } from '../../shared/words/domain';
import { changeMessages } from './changes';
import css from './Unit.module.css';

/** What the unit was called, was, and hung under, the newest first. */
export function UnitPeriods({ periods }: { periods: UnitPeriod[] }) {
  const m = useMessages(changeMessages);
  const words = useWords();
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  return (
    <section class={css.section} aria-labelledby="periods">
      <h2 id="periods">{m.periods}</h2>
      <ol class={css.past}>
        {periods.map(({ from, until, name, level, kind, block, parent, open }) => (
          <li key={from}>
            <strong>{name}</strong>
            {!open && <Tag icon="cross">{m.closed}</Tag>}
            <p class="soft">
              {until
                ? m.fromUntil({ from: formats.day(from), until: formats.day(until) })
                : m.fromNow({ from: formats.day(from) })}
            </p>
            <p>
              {kind ? words.kind[kind] : words.level[level]}, {boardWords.block[block]}
            </p>
            {parent && (
              <p>
                {m.parent}: <a href={path(paths.unit, { id: parent.id })}>{parent.name}</a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
