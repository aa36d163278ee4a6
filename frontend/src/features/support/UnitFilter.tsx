import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useMessages } from '../../shared/i18n/messages';
import { Skeleton } from '../../shared/ui/Skeleton';
import { type PickedUnit, UnitPicker } from '../../shared/units/UnitPicker';
import { commonMessages } from '../../shared/words/common';
import { deskMessages } from './desk';
import { unitQuery } from './queries';

interface Props {
  /** From the address. */
  unit: string | undefined;
  onUnit: (unit: string | undefined) => void;
}

/** Only what was asked in one unit and below it. The field keeps what is being typed, and follows an address that changed without it. */
export function UnitFilter({ unit, onUnit }: Props) {
  const m = useMessages(deskMessages);
  const common = useMessages(commonMessages);
  const [field, setField] = useState<{ unit: string | undefined; picked: PickedUnit | null; round: number }>({
    unit,
    picked: null,
    round: 0,
  });
  if (field.unit !== unit) setField({ unit, picked: null, round: field.round + 1 });
  const named = useQuery({ ...unitQuery(unit ?? ''), enabled: Boolean(unit) && !field.picked });
  const ofAddress = unit ? (named.data ?? (named.isError ? { id: unit, name: unit } : undefined)) : null;
  const picked = field.picked ?? ofAddress;
  if (picked === undefined) return <Skeleton label={common.loading} lines={2} />;
  return (
    <UnitPicker
      key={field.round}
      name="unit"
      label={m.unitAsked}
      hint={m.unitAskedHint}
      closedToo
      picked={picked}
      onPick={(next) => {
        setField({ ...field, unit: next?.id, picked: next });
        onUnit(next?.id);
      }}
    />
  );
}
