import type { QueueState } from '../../shared/api/types';
import { SelectField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { useWords } from '../../shared/words/domain';
import { reviewMessages } from './messages';

interface Props {
  states: QueueState[];
  state: QueueState | undefined;
  total: number | undefined;
  onChange: (state: string) => void;
}

export function QueueFilters({ states, state, total, onChange }: Props) {
  const m = useMessages(reviewMessages);
  const words = useWords();
  const formats = useFormats();
  return (
    <>
      <SelectField
        name="state"
        label={m.state}
        choices={states.map((value) => ({ value, label: words.state[value] }))}
        empty={m.allStates}
        value={state ?? ''}
        onChange={onChange}
      />
      <p class="soft" role="status">
        {total === undefined ? '' : m.waiting({ count: formats.number(total) })}
      </p>
    </>
  );
}
