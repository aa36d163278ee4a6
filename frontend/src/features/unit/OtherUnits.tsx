import type { FieldErrors } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { type PickedUnit, UnitPicker } from '../../shared/units/UnitPicker';
import { commonMessages } from '../../shared/words/common';
import { type ChangeValues, MOST_PARTS } from './changeForm';
import { changeMessages } from './changes';

interface Props {
  values: ChangeValues;
  errors: FieldErrors;
  onChange: (next: (now: ChangeValues['others']) => ChangeValues['others']) => void;
}

const FIELD = 'otherUnitIds';

/** The unit or units that this one goes to; nothing for a change that concerns only itself. */
export function OtherUnits({ values, errors, onChange }: Props) {
  const m = useMessages(changeMessages);
  const common = useMessages(commonMessages);
  const { kind, others } = values;
  const isSplit = kind === 'SPLIT';
  if (!isSplit && kind !== 'MOVE' && kind !== 'MERGE' && kind !== 'CLOSE') return null;
  const label = { MOVE: m.newParent, MERGE: m.intoUnit, CLOSE: `${m.successor} (${common.optional})` };
  const pick = (at: number, unit: PickedUnit | null) =>
    onChange((now) => now.map((other, index) => (index === at ? unit : other)));
  return (
    <>
      {isSplit && <p>{m.partsHint}</p>}
      {(isSplit ? others : others.slice(0, 1)).map((other, index) => (
        <UnitPicker
          key={index}
          name={index === 0 ? FIELD : `${FIELD}-${index}`}
          label={isSplit ? m.part({ number: String(index + 1) }) : label[kind]}
          hint={m.pickHint}
          error={index === 0 ? errors[FIELD] : undefined}
          picked={other}
          onPick={(unit) => pick(index, unit)}
        />
      ))}
      {isSplit && others.length < MOST_PARTS && (
        <div>
          <Button look="secondary" onClick={() => onChange((now) => [...now, null])}>
            {m.morePart}
          </Button>
        </div>
      )}
    </>
  );
}
