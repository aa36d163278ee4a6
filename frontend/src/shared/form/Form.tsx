import type { ComponentChildren } from 'preact';
import type { ApiError } from '../api/ApiError';
import { Problem } from '../api/Problem';
import { useMessages } from '../i18n/messages';
import { commonMessages } from '../words/common';
import { ErrorSummary } from './ErrorSummary';
import css from './Form.module.css';
import type { FieldErrors } from './useForm';

interface Props {
  form: { errors: FieldErrors; problem: ApiError | null; attempt: number; onSubmit: (event: Event) => void };
  children: ComponentChildren;
  label?: string;
}

export function Form({ form, children, label }: Props) {
  const m = useMessages(commonMessages);
  return (
    <form class={css.form} method="post" noValidate aria-label={label} onSubmit={form.onSubmit}>
      <ErrorSummary title={m.errorSummary} errors={form.errors} attempt={form.attempt} />
      {form.problem && <Problem error={form.problem} />}
      {children}
    </form>
  );
}
