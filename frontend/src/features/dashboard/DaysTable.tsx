import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import css from './Dashboard.module.css';
import { dashboardMessages } from './messages';
import type { Point } from './series';

/** The chart in figures, the latest day first. */
export function DaysTable({ points }: { points: Point[] }) {
  const m = useMessages(dashboardMessages);
  const formats = useFormats();
  return (
    <details>
      <summary>{m.table}</summary>
      {/* A region that scrolls has to be reachable with the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class={css.scroll} role="region" aria-label={m.burnUp} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{m.day}</th>
              <th scope="col">{m.newSubmitted}</th>
              <th scope="col">{m.newValid}</th>
              <th scope="col">{m.allSubmitted}</th>
              <th scope="col">{m.allValid}</th>
              <th scope="col">{m.registrants}</th>
            </tr>
          </thead>
          <tbody>
            {[...points].reverse().map((point) => (
              <tr key={point.day}>
                <th scope="row">{formats.day(point.day)}</th>
                {[
                  point.submitted,
                  point.recognised,
                  point.allSubmitted,
                  point.allValid,
                  point.registrants,
                ].map((value, column) => (
                  <td key={column} class="numeric">
                    {formats.number(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
