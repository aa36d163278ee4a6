import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import type { Board, Explanation as Why } from '../../shared/api/types';
import type { BoardQuery } from '../../shared/board/queries';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Skeleton } from '../../shared/ui/Skeleton';
import { type SummaryRow, SummaryList } from '../../shared/ui/SummaryList';
import { commonMessages } from '../../shared/words/common';
import { Definition } from './Definition';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { measureOf } from '../../shared/board/measure';
import { explanationQuery } from './queries';

/** The figures, the rule, the way to the next place and to the own target. */
export default function Explanation({ board, unitId }: { board: Board; unitId: string }) {
  const common = useMessages(commonMessages);
  const why = useQuery(explanationQuery(questionOf(board), unitId));
  return (
    <QueryView query={why} pending={<Skeleton label={common.loading} lines={5} />}>
      {(data) => <Reasons why={data} />}
    </QueryView>
  );
}

/** The board that is on the screen; the address may already ask for another one. */
function questionOf({ campaignId, scope, self, group, rowsOf, block, order }: Board): BoardQuery {
  const { kind, id, from, until } = scope;
  return {
    campaign: campaignId,
    unit: self.unit.id,
    block,
    order,
    ...(group ? { group: group.id } : { rows: rowsOf }),
    ...(kind === 'PHASE' && id ? { phase: id } : {}),
    ...(kind === 'SPRINT' && id ? { sprint: id } : {}),
    ...(from && until ? { from, until } : {}),
  };
}

function Reasons({ why }: { why: Why }) {
  const m = useMessages(leaderboardMessages);
  const formats = useFormats();
  const language = useLanguage();
  const { line, measure, next } = why;
  const rank =
    line.apart === null
      ? m.rankOf({ rank: formats.number(line.rank ?? 0), ranked: formats.number(why.ranked) })
      : m.apart[line.apart]({
          target: formats.number(why.minimums.target),
          members: formats.number(why.minimums.members),
        });
  const rows: SummaryRow[] = [
    { key: 'rank', label: m.rank, value: rank },
    ...(measure && measure.whole !== 1
      ? [
          {
            key: 'measure',
            label: m.by[why.order],
            value: `${formats.number(measure.part)}/${formats.number(measure.whole)} = ${measureOf(line, why.order, formats)}`,
          },
        ]
      : [{ key: 'measure', label: m.by[why.order], value: measure ? formats.number(measure.part) : '—' }]),
    ...(next ? [{ key: 'next', label: m.above, value: nextWords() }] : []),
    ...aheadRows(),
  ];

  function nextWords() {
    if (!next) return '';
    const unit = m.counted[why.order];
    return m.toNext({
      unit: next.unit.name,
      rank: formats.number(next.rank),
      equal: `${formats.number(next.toEqual)} ${unit}`,
      pass: `${formats.number(next.toPass)} ${unit}`,
    });
  }

  function aheadRows(): SummaryRow[] {
    if (!why.ahead) return [];
    const { kind, target, missing, daysLeft, requiredPace, recentPace } = why.ahead;
    return [
      {
        key: 'target',
        label: kind === 'ASSIGNED' ? m.assigned : m.registered,
        value:
          missing === 0
            ? m.targetReached({ target: formats.number(target) })
            : m.targetMissing({ target: formats.number(target), missing: formats.number(missing) }),
      },
      {
        key: 'pace',
        label: m.pace,
        value: m.paces({
          days: formats.number(daysLeft),
          required: requiredPace === null ? '—' : formats.number(requiredPace),
          recent: formats.number(recentPace),
        }),
      },
    ];
  }

  return (
    <div class={css.reasons}>
      <SummaryList rows={rows} />
      <p class={css.note}>
        {why.rule[language]} <Definition metric={why.metric} label={m.by[why.order]} />
      </p>
      <p class={css.note}>{why.ties[language]}</p>
    </div>
  );
}
