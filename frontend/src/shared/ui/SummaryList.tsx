import type { ComponentChildren } from 'preact';
import css from './SummaryList.module.css';

export interface SummaryRow {
  key: string;
  label: string;
  value: ComponentChildren;
  change?: { href: string; label: string };
}

export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl class={css.list}>
      {rows.map((row) => (
        <div class={css.row} key={row.key}>
          <dt>{row.label}</dt>
          <dd class={css.value}>{row.value}</dd>
          {row.change && (
            <dd class={css.action}>
              <a href={row.change.href}>
                {row.change.label}
                <span class="visually-hidden"> {row.label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
