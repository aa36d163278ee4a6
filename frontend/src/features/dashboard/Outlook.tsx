import type { Dashboard } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Tag } from '../../shared/ui/Tag';
import css from './Dashboard.module.css';
import { dashboardMessages } from './messages';
import { closingDay } from './series';

type Goal = Dashboard['outlook']['goals'][number];

/** One sentence of finding, then each target with what is missing. */
export function Outlook({ dashboard }: { dashboard: Dashboard }) {
  const m = useMessages(dashboardMessages);
  const formats = useFormats();
  const { outlook } = dashboard;
  return (
    <section class={css.section} aria-labelledby="outlook">
      <h2 id="outlook">{m.outlook}</h2>
      <p>
        {outlook.daysLeft > 0 && m.pace({ pace: formats.number(outlook.recentPace) })}{' '}
        {outlook.forecast !== null
          ? m.forecast({
              forecast: formats.number(outlook.forecast),
              day: formats.day(closingDay(dashboard)),
            })
          : outlook.daysLeft > 0
            ? m.tooEarly
            : m.over}
      </p>
      {outlook.goals.length > 0 && (
        <ul class={css.goals}>
          {outlook.goals.map((goal) => (
            <GoalLine key={goal.kind} goal={goal} />
          ))}
        </ul>
      )}
    </section>
  );
}

function GoalLine({ goal }: { goal: Goal }) {
  const m = useMessages(dashboardMessages);
  const formats = useFormats();
  const missing = formats.number(goal.missing);
  const words = [
    goal.missing === 0
      ? m.goalMet
      : goal.requiredPace === null
        ? m.goalMissed({ missing })
        : m.goalAhead({ missing, pace: formats.number(goal.requiredPace) }),
    ...(goal.pctForecast === null ? [] : [m.goalForecast({ percent: formats.percent(goal.pctForecast) })]),
  ];
  return (
    <li>
      <span>
        <strong>
          {m[goal.kind]} {formats.number(goal.target)}
        </strong>
        : {words.join('; ')}
      </span>
      {goal.missing === 0 || goal.atRisk === false ? (
        <Tag tone="good" icon="check">
          {goal.missing === 0 ? m.goalMet : m.onCourse}
        </Tag>
      ) : (
        goal.atRisk && <Tag tone="act">{m.atRisk}</Tag>
      )}
    </li>
  );
}
