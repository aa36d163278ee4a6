import type { QueueState } from '../../shared/api/types';
import { SelectField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { choicesOf, useWords } from '../../shared/words/domain';
import { deskMessages } from './desk';
import type { Filter } from './filter';
import { FILTERED_STATES } from './filter';
import { reviewMessages } from './messages';
import css from './Review.module.css';

interface Props {
  filter: Filter;
  totals: { total: number; overdue: number; serviceDays: number } | undefined;
  onChange: (filter: Filter) => void;
}

export function QueueFilters({ filter, totals, onChange }: Props) {
  const m = useMessages(reviewMessages);
  const desk = useMessages(deskMessages);
  const words = useWords();
  const formats = useFormats();
  const stateChoices = FILTERED_STATES.map((value: QueueState) => ({ value, label: words.state[value] }));
  const change = (name: keyof Filter) => (value: string) =>
    onChange({ ...filter, [name]: value || undefined });
  return (
    <>
      <details class={css.shortcuts}>
        <summary>{desk.filters}</summary>
        <div class={css.filters}>
          <SelectField
            name="state"
            label={m.state}
            choices={stateChoices}
            empty={m.allStates}
            value={filter.state ?? ''}
            onChange={change('state')}
          />
          <SelectField
            name="due"
            label={desk.due}
            choices={choicesOf(desk.dueState)}
            empty={desk.anyDue}
            value={filter.due ?? ''}
            onChange={change('due')}
          />
          <SelectField
            name="holder"
            label={desk.holder}
            choices={choicesOf(desk.holders)}
            empty={desk.anyHolder}
            value={filter.holder ?? ''}
            onChange={change('holder')}
          />
          <SelectField
            name="field"
            label={desk.field}
            choices={choicesOf(words.field)}
            empty={desk.anyField}
            value={filter.field ?? ''}
            onChange={change('field')}
          />
        </div>
      </details>
      <p class="soft" role="status">
        {totals === undefined ? '' : m.waiting({ count: formats.number(totals.total) })}
        {totals !== undefined && totals.overdue > 0 && (
          <strong>
            {' · '}
            {desk.overdue({ count: formats.number(totals.overdue), days: totals.serviceDays })}
          </strong>
        )}
      </p>
    </>
  );
}
