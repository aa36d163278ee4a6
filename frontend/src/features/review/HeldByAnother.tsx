import type { Claim } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Notice } from '../../shared/ui/Notice';
import { deskMessages } from './desk';

/** On a phone who has the idea is told far above; whoever is about to decide reads it here. */
export function HeldByAnother({ claim }: { claim: Claim | null }) {
  const m = useMessages(deskMessages);
  const formats = useFormats();
  if (!claim || claim.mine) return null;
  const { holderName: name, until } = claim;
  return (
    <Notice
      tone="act"
      title={until ? m.otherUntil({ name, time: formats.dateTime(until) }) : m.otherGiven({ name })}
      announce
    >
      <p>{m.otherHint}</p>
    </Notice>
  );
}
