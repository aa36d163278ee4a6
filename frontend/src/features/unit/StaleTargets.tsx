import type { Block, TargetKind } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Notice } from '../../shared/ui/Notice';
import { unitMessages } from './messages';

interface Props {
  cells: { name: string; value: string }[];
  labelOf: (kind: TargetKind, block: Block) => string;
}

/** What somebody else changed meanwhile; the numbers typed here stay in the form. */
export function StaleTargets({ cells, labelOf }: Props) {
  const m = useMessages(unitMessages);
  if (cells.length === 0) return null;
  return (
    <Notice tone="act" title={m.staleTitle} announce>
      <p>{m.stale}</p>
      <ul>
        {cells.map(({ name, value }) => {
          const [kind, block] = name.split('-') as [TargetKind, Block];
          return <li key={name}>{m.staleCell({ label: labelOf(kind, block), now: value || '—' })}</li>;
        })}
      </ul>
    </Notice>
  );
}
