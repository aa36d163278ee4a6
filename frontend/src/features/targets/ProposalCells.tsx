import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import type { TargetProposalCell } from '../../shared/api/types';
import { boardMessages } from '../../shared/board/messages';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { targetMessages } from './messages';
import { proposalCellsQuery } from './queries';
import css from './Targets.module.css';

/** Old and new of every figure, page after page. */
export function ProposalCells({ id, cursor }: { id: string; cursor?: string }) {
  const m = useMessages(targetMessages);
  const [more, setMore] = useState(false);
  const cells = useQuery(proposalCellsQuery(id, cursor));
  return (
    <QueryView query={cells}>
      {({ items, nextCursor }) => (
        <>
          <ul class={css.findings}>
            {items.map((cell) => (
              <li key={`${cell.unit.id}-${cell.kind}-${cell.block}`}>
                <Cell cell={cell} />
              </li>
            ))}
          </ul>
          {nextCursor &&
            (more ? (
              <ProposalCells id={id} cursor={nextCursor} />
            ) : (
              <div>
                <Button look="quiet" onClick={() => setMore(true)}>
                  {m.moreCells}
                </Button>
              </div>
            ))}
        </>
      )}
    </QueryView>
  );
}

function Cell({ cell }: { cell: TargetProposalCell }) {
  const m = useMessages(targetMessages);
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  return (
    <>
      {m.cellChange({
        what: m.cell({
          unit: cell.unit.name,
          kind: m.kinds[cell.kind],
          block: boardWords.block[cell.block],
        }),
        from: number(cell.from),
        to: number(cell.to),
      })}
      {cell.ratePercent !== null && cell.headcount !== null && (
        <span class="soft">
          {' '}
          ({m.rateOf({ percent: formats.percent(cell.ratePercent), members: formats.number(cell.headcount) })}
          )
        </span>
      )}
    </>
  );
}
