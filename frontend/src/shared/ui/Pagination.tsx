import { ButtonLink, ButtonRow } from './Button';

interface Props {
  label: string;
  first?: { href: string; label: string } | undefined;
  next?: { href: string; label: string } | undefined;
}

/** Pages follow a cursor: forward, or back to the start; the browser's own Back does the rest. */
export function Pagination({ label, first, next }: Props) {
  if (!first && !next) return null;
  return (
    <nav aria-label={label}>
      <ButtonRow>
        {next && (
          <ButtonLink look="secondary" href={next.href}>
            {next.label}
          </ButtonLink>
        )}
        {first && (
          <ButtonLink look="quiet" href={first.href}>
            {first.label}
          </ButtonLink>
        )}
      </ButtonRow>
    </nav>
  );
}
