import { useLayoutEffect, useRef } from 'preact/hooks';
import css from './ErrorSummary.module.css';
import type { FieldErrors } from './useForm';

interface Props {
  title: string;
  errors: FieldErrors;
  /** Changes with every refused attempt, so that focus returns here each time. */
  attempt: number;
  /** Where the field is when it is on another page. */
  hrefOf?: (field: string) => string;
}

export function ErrorSummary({ title, errors, attempt, hrefOf }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors);
  const hasErrors = entries.length > 0;
  useLayoutEffect(() => {
    if (hasErrors && attempt > 0) box.current?.focus();
  }, [attempt, hasErrors]);
  if (!hasErrors) return null;
  return (
    <div ref={box} class={css.summary} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {entries.map(([field, message]) => (
          <li key={field}>
            <a
              href={hrefOf?.(field) ?? `#${field}`}
              onClick={hrefOf ? undefined : (event) => focusField(event, field)}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(event: Event, field: string): void {
  event.preventDefault();
  const control = document.getElementById(field);
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
}
