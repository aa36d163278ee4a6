import { boardMessages } from '../../shared/board/messages';
import { SelectField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { choicesOf } from '../../shared/words/domain';
import { snapshotMessages } from './messages';
import css from './Snapshots.module.css';
import { ORDERS, useFrozenChoice } from './useFrozenChoice';

/** Coverage is counted for phases and sprints only. */
export function FrozenFilters({ ofDays }: { ofDays: boolean }) {
  const m = useMessages(snapshotMessages);
  const words = useMessages(boardMessages);
  const { board, go } = useFrozenChoice();
  return (
    <div class={css.filters}>
      <SelectField
        name="order"
        label={m.order}
        choices={ORDERS.filter((value) => !(ofDays && value === 'COVERAGE')).map((value) => ({
          value,
          label: m.orders[value],
        }))}
        value={board.order ?? 'VALID'}
        onChange={(order) => go({ order })}
      />
      <SelectField
        name="block"
        label={m.block}
        choices={[{ value: 'ALL', label: m.allBlocks }, ...choicesOf(words.block)]}
        value={board.block ?? 'ALL'}
        onChange={(block) => go({ block })}
      />
    </div>
  );
}
