import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ApiError } from '../api/ApiError';
import { Problem } from '../api/Problem';
import { useMessages } from '../i18n/messages';
import { Button, type ButtonLook, ButtonRow } from '../ui/Button';
import { commonMessages } from '../words/common';
import { ErrorSummary } from './ErrorSummary';
import css from './Form.module.css';
import type { FieldErrors } from './useForm';

interface FormProps {
  form: { errors: FieldErrors; problem: ApiError | null; attempt: number; onSubmit: (event: Event) => void };
  children: ComponentChildren;
  label?: string;
}

export function Form({ form, children, label }: FormProps) {
  const m = useMessages(commonMessages);
  const top = useRef<HTMLDivElement>(null);
  const { attempt, problem } = form;
  // Whoever pressed the button stands at the end of the form, and would not see what is told at its head.
  useLayoutEffect(() => {
    if (problem) top.current?.focus();
  }, [attempt, problem]);
  return (
    <form class={css.form} method="post" noValidate aria-label={label} onSubmit={form.onSubmit}>
      <ErrorSummary title={m.errorSummary} errors={form.errors} attempt={attempt} />
      {problem && (
        <div ref={top} tabIndex={-1}>
          <Problem error={problem} />
        </div>
      )}
      {children}
    </form>
  );
}

interface SendProps {
  form: { sending: boolean };
  /** Label of the button that sends, and while it is being sent. */
  yes: string;
  sending?: string | undefined;
  no?: string | undefined;
  look?: ButtonLook | undefined;
  onClose: () => void;
}

/** The end of a form that can be left: send it, or go back to what was there. */
export function SendRow({ form, yes, sending = yes, no, look = 'primary', onClose }: SendProps) {
  const common = useMessages(commonMessages);
  return (
    <ButtonRow>
      <Button type="submit" look={look} pending={form.sending}>
        {form.sending ? sending : yes}
      </Button>
      <Button look="secondary" onClick={onClose}>
        {no ?? common.cancel}
      </Button>
    </ButtonRow>
  );
}
