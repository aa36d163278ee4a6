import type { TargetKind, TargetLock } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { unitMessages } from './messages';

/** From which days on the targets of this phase change only with approval; nothing where no day is set. */
export function LockDays({ lock }: { lock: TargetLock }) {
  const m = useMessages(unitMessages);
  const formats = useFormats();
  const days: [TargetKind, string | null][] = [
    ['ASSIGNED', lock.assignedOn],
    ['REGISTERED', lock.registeredOn],
  ];
  const set = days.filter((entry): entry is [TargetKind, string] => entry[1] !== null);
  if (set.length === 0) return null;
  return (
    <p class="soft">
      {set.map(([kind, day]) => m.lockOf({ kind: m.kinds[kind], day: formats.day(day) })).join(' · ')}
    </p>
  );
}
