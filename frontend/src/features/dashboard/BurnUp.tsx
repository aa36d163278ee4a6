import { scaleLinear, scaleTime } from 'd3-scale';
import { line } from 'd3-shape';
import type { Dashboard } from '../../shared/api/types';
import { useWidth } from '../../shared/charts/useWidth';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import css from './Dashboard.module.css';
import { dashboardMessages } from './messages';
import { closingDay, type Point, timeOf } from './series';

const HEIGHT = 260;
const MARGIN = { top: 12, right: 12, bottom: 28, left: 52 };
const NARROW = 480;

interface Spot {
  day: string;
  value: number;
}

/** What was reached day by day, the targets, the pace that leads to them and the forecast. The table beneath says the same. */
export function BurnUp({ dashboard, points }: { dashboard: Dashboard; points: Point[] }) {
  const m = useMessages(dashboardMessages);
  const formats = useFormats();
  const { element, width } = useWidth<HTMLDivElement>(328);
  const { goals, forecast } = dashboard.outlook;
  const last = points.at(-1);
  if (!last) return null;
  const close = closingDay(dashboard);
  const end = close > last.day ? close : last.day;
  // The higher target is named above its line, the lower one below, so that the names never meet.
  const top = Math.max(0, ...goals.map((goal) => goal.target));
  const highest = Math.max(1, last.allSubmitted, forecast ?? 0, top);
  const x = scaleTime([timeOf(points[0]?.day ?? last.day), timeOf(end)], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, highest], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const draw = line<Spot>(
    (spot) => x(timeOf(spot.day)),
    (spot) => y(spot.value),
  );
  const now = { day: last.day, value: last.allValid };
  const ahead = goals.filter((goal) => goal.missing > 0 && goal.requiredPace !== null);
  return (
    <div ref={element}>
      <svg class={css.chart} width={width} height={HEIGHT} aria-hidden="true" focusable="false">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line class={css.grid} x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
            <text class={css.tick} x={MARGIN.left - 6} y={y(tick) + 4} text-anchor="end">
              {formats.number(tick)}
            </text>
          </g>
        ))}
        {x.ticks(width < NARROW ? 3 : 6).map((tick) => (
          <text key={tick.getTime()} class={css.tick} x={x(tick)} y={HEIGHT - 8} text-anchor="middle">
            {formats.day(tick.toISOString().slice(0, 10)).slice(0, 5)}
          </text>
        ))}
        {goals.map((goal) => (
          <g key={goal.kind}>
            <line
              class={css.goal}
              x1={MARGIN.left}
              x2={width - MARGIN.right}
              y1={y(goal.target)}
              y2={y(goal.target)}
            />
            <text
              class={css.goalLabel}
              x={MARGIN.left + 6}
              y={y(goal.target) + (goal.target === top ? -5 : 14)}
            >
              {m[goal.kind]} {formats.number(goal.target)}
            </text>
          </g>
        ))}
        <path
          class={css.submitted}
          d={draw(points.map((p) => ({ day: p.day, value: p.allSubmitted }))) ?? ''}
        />
        <path class={css.valid} d={draw(points.map((p) => ({ day: p.day, value: p.allValid }))) ?? ''} />
        {ahead.map((goal) => (
          <path
            key={goal.kind}
            class={css.required}
            d={draw([now, { day: close, value: goal.target }]) ?? ''}
          />
        ))}
        {forecast !== null && (
          <path class={css.forecast} d={draw([now, { day: close, value: forecast }]) ?? ''} />
        )}
      </svg>
      <ul class={css.key}>
        <li class={css.keyValid}>{m.lineValid}</li>
        <li class={css.keySubmitted}>{m.lineSubmitted}</li>
        {forecast !== null && <li class={css.keyForecast}>{m.lineForecast}</li>}
        {ahead.length > 0 && <li class={css.keyRequired}>{m.lineRequired}</li>}
      </ul>
    </div>
  );
}
