import { ByWidth } from '../../shared/ui/ByWidth';
import css from './Review.module.css';

interface Props {
  caption: string;
  /** What a row is about, then what each of its figures says. */
  columns: [string, ...string[]];
  rows: { key: string; name: string; figures: string[] }[];
}

/** The same figures twice: a table where there is room, on a phone a line of its own for each. */
export function FigureRows({ caption, columns, rows }: Props) {
  const [, ...labels] = columns;
  return (
    <section aria-label={caption}>
      <ByWidth
        narrow={
          <>
            <h2 class={css.caption}>{caption}</h2>
            <ul class={css.figures}>
              {rows.map(({ key, name, figures }) => (
                <li key={key}>
                  <strong>{name}</strong>
                  <dl>
                    {labels.map((label, at) => (
                      <div key={label}>
                        <dt>{label}</dt>
                        <dd class="numeric">{figures[at]}</dd>
                      </div>
                    ))}
                  </dl>
                </li>
              ))}
            </ul>
          </>
        }
        wide={
          <table class={css.table}>
            <caption>{caption}</caption>
            <thead>
              <tr>
                {columns.map((label) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, figures }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {labels.map((label, at) => (
                    <td key={label}>{figures[at]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </section>
  );
}
