import type { Snapshot } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Tag } from '../../shared/ui/Tag';
import { snapshotMessages } from './messages';

/** Official once a leader has signed. */
export function Standing({ snapshot }: { snapshot: Pick<Snapshot, 'signature'> }) {
  const m = useMessages(snapshotMessages);
  return snapshot.signature ? (
    <Tag tone="good" icon="check">
      {m.official}
    </Tag>
  ) : (
    <Tag tone="act" icon="clock">
      {m.provisional}
    </Tag>
  );
}
