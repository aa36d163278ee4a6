import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { useSession } from '../../shared/api/session';
import type { Board, LateTargetChange } from '../../shared/api/types';
import { boardMessages } from '../../shared/board/messages';
import { lockQuery } from '../../shared/campaign/targetLock';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { Skeleton } from '../../shared/ui/Skeleton';
import { Timeline } from '../../shared/ui/Timeline';
import { commonMessages } from '../../shared/words/common';
import css from './Leaderboard.module.css';
import { lateChangesQuery } from './queries';
import { rulesMessages } from './rules';

const AT_FIRST = 10;
const AT_MOST = 100;

/** By which rules the board counts, and whether its targets stood still. */
export default function RulePanel({ board }: { board: Board }) {
  const m = useMessages(rulesMessages);
  const formats = useFormats();
  const { scope, minimums } = board;
  return (
    <ul class={css.rules}>
      <li>
        {m.counted({ version: board.ruleVersion })} <a href={paths.metrics}>{m.metrics}</a>
      </li>
      <li>
        {m.minimums({
          target: formats.number(minimums.target),
          members: formats.number(minimums.members),
        })}
      </li>
      {scope.kind === 'PHASE' && scope.id ? <Locks phase={scope.id} board={board} /> : <li>{m.noTargets}</li>}
    </ul>
  );
}

function Locks({ phase, board }: { phase: string; board: Board }) {
  const m = useMessages(rulesMessages);
  const formats = useFormats();
  const lock = useQuery(lockQuery(phase));
  const { status } = useSession();
  const days = (['ASSIGNED', 'REGISTERED'] as const).map((kind) => ({
    kind,
    day: kind === 'ASSIGNED' ? lock.data?.assignedOn : lock.data?.registeredOn,
    isLocked: lock.data?.locked.includes(kind) ?? false,
  }));
  const words = ({ kind, day, isLocked }: (typeof days)[number]) => {
    if (!day) return m.noLock({ kind: m.kinds[kind] });
    return (isLocked ? m.locked : m.toBeLocked)({ kind: m.kinds[kind], day: formats.day(day) });
  };
  return (
    <QueryView query={lock}>
      {() => (
        <>
          {days.map((entry) => (
            <li key={entry.kind}>{words(entry)}</li>
          ))}
          {days.some(({ isLocked }) => isLocked) && (
            <li>
              {status === 'signedIn' ? (
                <LateChanges phase={phase} unit={board.self.unit.id} />
              ) : (
                m.lateForSignedIn
              )}
            </li>
          )}
        </>
      )}
    </QueryView>
  );
}

function LateChanges({ phase, unit }: { phase: string; unit: string }) {
  const m = useMessages(rulesMessages);
  const common = useMessages(commonMessages);
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  const [limit, setLimit] = useState(AT_FIRST);
  const late = useQuery({ ...lateChangesQuery(phase, unit, limit), placeholderData: keepPreviousData });
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  const titleOf = ({ unit: { name }, kind, block, from, to }: LateTargetChange) =>
    m.change({
      unit: name,
      kind: m.kinds[kind],
      block: boardWords.block[block],
      from: number(from),
      to: number(to),
    });
  return (
    <QueryView query={late} pending={<Skeleton label={common.loading} lines={1} />}>
      {({ items, total, nextCursor }) =>
        total === 0 ? (
          <>{m.noneLate}</>
        ) : (
          <details>
            <summary>{m.late({ count: formats.number(total) })}</summary>
            <Timeline
              label={m.lateTitle}
              items={items.map((change, index) => ({
                key: `${change.at}-${index}`,
                title: titleOf(change),
                meta: formats.dateTime(change.at),
              }))}
            />
            {nextCursor && limit < AT_MOST && (
              <Button look="quiet" onClick={() => setLimit(AT_MOST)}>
                {m.more}
              </Button>
            )}
          </details>
        )
      }
    </QueryView>
  );
}
