import { useRef, useState } from 'preact/hooks';
import { ApiError } from '../api/ApiError';
import type { Language } from '../i18n/language';
import { useLanguage } from '../i18n/language';

export type FieldErrors = Record<string, string>;

/** What the server refused, by field, in the language of the page. */
export function violationsOf(error: ApiError, language: Language): FieldErrors {
  const errors: FieldErrors = {};
  for (const violation of error.problem.violations ?? []) {
    const field = violation.field.replace(/^form\./, '');
    errors[field] ??= (language === 'en' && violation.messageEn) || violation.message;
  }
  return errors;
}

interface Options<Values> {
  initial: Values;
  validate: (values: Values) => FieldErrors;
  /** Thrown ApiErrors become field errors or the form's problem; nothing typed is ever reset. */
  submit: (values: Values) => Promise<void>;
}

/** Validates on submit only, as GOV.UK advises: nobody is told off while typing. */
export function useForm<Values extends object>({ initial, validate, submit }: Options<Values>) {
  const language = useLanguage();
  const [values, draw] = useState(initial);
  // What was typed last, drawn or not: on a slow phone the button may be pressed before the page has drawn it.
  const newest = useRef(initial);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [sending, setSending] = useState(false);

  const setValues = (change: (now: Values) => Values) => {
    newest.current = change(newest.current);
    draw(newest.current);
  };

  const set = <Name extends keyof Values>(name: Name, value: Values[Name]) =>
    setValues((now) => ({ ...now, [name]: value }));

  const refuse = (found: FieldErrors, cause: ApiError | null) => {
    setErrors(found);
    setProblem(cause);
    setAttempt((count) => count + 1);
  };

  const send = async () => {
    const typed = newest.current;
    const found = validate(typed);
    if (Object.keys(found).length > 0) {
      refuse(found, null);
      return;
    }
    setSending(true);
    setErrors({});
    setProblem(null);
    try {
      await submit(typed);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const refused = violationsOf(error, language);
      refuse(refused, Object.keys(refused).length > 0 ? null : error);
    } finally {
      setSending(false);
    }
  };

  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (!sending) void send();
  };

  return { values, set, setValues, errors, problem, setProblem, attempt, sending, onSubmit };
}
