import type { Block, TargetKind, UnitTargets } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { unitMessages } from './messages';

interface Props {
  targets: UnitTargets;
  labelOf: (kind: TargetKind, block: Block) => string;
}

/** Changes of locked figures that somebody else has yet to approve. */
export function PendingTargets({ targets, labelOf }: Props) {
  const m = useMessages(unitMessages);
  const formats = useFormats();
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  if (targets.pending.length === 0) return null;
  return (
    <Notice title={m.pendingTitle}>
      <ul>
        {targets.pending.map((change) => (
          <li key={`${change.proposalId}-${change.kind}-${change.block}`}>
            <a href={paths.targetProposals}>
              {m.change({
                what: labelOf(change.kind, change.block),
                from: number(change.from),
                to: number(change.to),
              })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
