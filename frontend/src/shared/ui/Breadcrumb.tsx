import css from './Breadcrumb.module.css';

export interface Crumb {
  key: string;
  label: string;
  href?: string;
}

/** The way from the top of the union down to here; the last one is where we are. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav aria-label={label}>
      <ol class={css.list}>
        {crumbs.map((crumb) => (
          <li key={crumb.key}>
            {crumb.href ? (
              <a href={crumb.href}>{crumb.label}</a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
