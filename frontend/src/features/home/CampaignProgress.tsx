import type { Board } from '../../shared/api/types';
import { AsOf } from '../../shared/board/AsOf';
import { daysUntil, type Formats, useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Progress } from '../../shared/ui/Progress';
import css from './Home.module.css';
import { homeMessages } from './messages';
import type { vi } from './messages.vi';

export function CampaignProgress({ board }: { board: Board }) {
  const m = useMessages(homeMessages);
  const formats = useFormats();
  const { figures, targets } = board.self;
  const facts = [
    { label: m.submitted, value: figures.submitted },
    { label: m.pending, value: figures.pending },
    { label: m.people, value: figures.registrants },
  ];
  return (
    <>
      <p class={css.scope}>
        <strong>{board.scope.name}</strong> <span class={css.days}>{timeLeft(board.scope, m, formats)}</span>
      </p>
      <p class={css.total}>
        <span class={`${css.big ?? ''} numeric`}>{formats.number(figures.valid)}</span>{' '}
        {targets.assigned === null ? m.ofNothing : m.of({ target: formats.number(targets.assigned) })}
      </p>
      {targets.pctAssigned !== null && (
        <>
          <Progress percent={targets.pctAssigned} />
          <p class={css.percent}>{m.reached({ percent: formats.percent(targets.pctAssigned) })}</p>
        </>
      )}
      <dl class={css.facts}>
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd class="numeric">{formats.number(fact.value)}</dd>
          </div>
        ))}
      </dl>
      <AsOf board={board} />
    </>
  );
}

function timeLeft(scope: Board['scope'], m: typeof vi, formats: Formats): string {
  const now = Date.now();
  if (now >= Date.parse(scope.closesAt)) return m.ended;
  if (now < Date.parse(scope.opensAt)) return m.notYet({ day: formats.date(scope.opensAt) });
  const days = daysUntil(scope.closesAt, now);
  return days > 1 ? m.daysLeft({ days }) : m.lastDay;
}
