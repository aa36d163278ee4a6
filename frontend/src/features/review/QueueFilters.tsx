import { entryPaths } from '../../shared/entryPaths';
import { SelectField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { choicesOf, useWords } from '../../shared/words/domain';
import { counted } from './counted';
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
  const states = FILTERED_STATES.map((value) => ({ value, label: words.state[value] }));
  const fields = [
    { name: 'state', label: m.state, empty: m.allStates, choices: states },
    { name: 'due', label: desk.due, empty: desk.anyDue, choices: choicesOf(desk.dueState) },
    { name: 'holder', label: desk.holder, empty: desk.anyHolder, choices: choicesOf(desk.holders) },
    { name: 'field', label: desk.field, empty: desk.anyField, choices: choicesOf(words.field) },
  ] as const;
  return (
    <>
      <details class={css.shortcuts}>
        <summary>{desk.filters}</summary>
        <div class={css.filters}>
          {fields.map(({ name, ...texts }) => (
            <SelectField
              key={name}
              name={name}
              {...texts}
              value={filter[name] ?? ''}
              onChange={(value) => onChange({ ...filter, [name]: value || undefined })}
            />
          ))}
        </div>
      </details>
      <p class="soft" role="status">
        {totals === undefined ? '' : m.waiting({ count: counted(formats, totals.total) })}
        {totals !== undefined && totals.overdue > 0 && (
          <strong>
            {' · '}
            {desk.overdue({ count: counted(formats, totals.overdue), days: totals.serviceDays })}
          </strong>
        )}
      </p>
      <p>
        <a href={withQuery(entryPaths.exports, { kind: 'REVIEW_QUEUE', ...filter })}>{desk.export}</a>
      </p>
    </>
  );
}
