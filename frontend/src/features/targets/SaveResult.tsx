import type { HandDownResult } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import type { CellName } from './drafts';
import { targetMessages } from './messages';
import type { Stale } from './useHandDown';

export function SaveResult({ saved }: { saved: Pick<HandDownResult, 'saved' | 'proposed'> | null }) {
  const m = useMessages(targetMessages);
  const formats = useFormats();
  if (!saved) return null;
  return (
    <Notice tone="good" title={m.saved({ count: formats.number(saved.saved) })} announce>
      {saved.proposed > 0 && (
        <p>
          {m.proposed({ count: formats.number(saved.proposed) })}{' '}
          <a href={withQuery(paths.targetProposals, { box: 'MINE' })}>{m.toProposals}</a>
        </p>
      )}
    </Notice>
  );
}

interface StaleProps {
  stale: Stale | null;
  labelOf: (unit: string, cell: CellName) => string;
}

/** What somebody else changed meanwhile; the numbers typed here stay in the form. */
export function StaleUnits({ stale, labelOf }: StaleProps) {
  const m = useMessages(targetMessages);
  const formats = useFormats();
  if (!stale) return null;
  return (
    <Notice tone="act" title={m.staleTitle({ count: formats.number(stale.total) })} announce>
      <p>{m.stale}</p>
      <ul>
        {stale.cells.map(({ unit, cell, now }) => (
          <li key={`${unit}-${cell}`}>
            {m.staleCell({ cell: labelOf(unit, cell), now: now === null ? '—' : formats.number(now) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
