import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { SelectField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { deskMessages } from './desk';
import { readyAnswersQuery } from './queries';

interface Props {
  /** Whose desk it is: its team's ready answers and those of the teams above. */
  unitId: string;
  onPut: (text: string) => void;
}

/** A ready answer for the box below. Without any, or when they do not come, one writes as ever. */
export function ReadyPicker({ unitId, onPut }: Props) {
  const m = useMessages(deskMessages);
  const answers = useQuery({ ...readyAnswersQuery(unitId), retry: false });
  const [id, setId] = useState('');
  const items = answers.data?.items ?? [];
  const chosen = items.find((answer) => answer.id === id);
  if (items.length === 0) return null;
  return (
    <>
      <SelectField
        name="ready"
        label={m.ready}
        empty={m.readyNone}
        choices={items.map(({ id: value, heading, unit }) => ({ value, label: heading, group: unit.name }))}
        value={chosen ? id : ''}
        onChange={setId}
      />
      {/* Not by choosing alone: with arrow keys one passes others on the way. */}
      {chosen && (
        <div>
          <Button
            look="secondary"
            onClick={() => {
              onPut(chosen.text);
              setId('');
            }}
          >
            {m.readyPut}
          </Button>
        </div>
      )}
    </>
  );
}
