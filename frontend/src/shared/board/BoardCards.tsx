import type { ComponentChildren } from 'preact';
import type { BoardLine, BoardOrder } from '../api/types';
import { useFormats } from '../i18n/formats';
import { useMessages } from '../i18n/messages';
import { Icon } from '../ui/Icon';
import { Progress } from '../ui/Progress';
import css from './BoardCards.module.css';
import { cardMessages } from './cards';
import { measureOf } from './measure';
import { Rank } from './Rank';

interface Props {
  rows: BoardLine[];
  caption: string;
  order: BoardOrder;
  /** The unit's name, with the way to where it leads. */
  name: (line: BoardLine) => ComponentChildren;
  /** What else belongs to a row, below its figures. */
  more?: (line: BoardLine) => ComponentChildren;
}

/** A board for narrow screens: a card for each row. */
export function BoardCards({ rows, caption, order, name, more }: Props) {
  const m = useMessages(cardMessages);
  const formats = useFormats();
  return (
    <ol class={css.list} aria-label={caption}>
      {rows.map((line) => {
        const { figures, targets } = line;
        const percent = order === 'PCT_REGISTERED' ? targets.pctRegistered : targets.pctAssigned;
        const valid = formats.number(figures.valid);
        return (
          <li key={line.unit.id}>
            <Rank rank={line.rank} />
            <div class={css.row}>
              {name(line)}
              <Progress percent={percent ?? 0} slim />
              <p class={css.note}>
                {targets.assigned === null
                  ? m.validOnly({ valid })
                  : m.validOf({ valid, assigned: formats.number(targets.assigned) })}
              </p>
              {more?.(line)}
            </div>
            <span class={`${css.percent ?? ''} numeric`}>
              {targets.completed && <Icon name="check" size={16} />}
              {measureOf(line, order, formats)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
