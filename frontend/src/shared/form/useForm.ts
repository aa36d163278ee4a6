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

/**
 * What is still wrong: an error goes as soon as its field is right, and none comes while somebody types. What only the server can tell stays
 * until its field is changed.
 */
function stillWrong<Values extends object>(
  errors: FieldErrors,
  validate: (values: Values) => FieldErrors,
  before: Values,
  now: Values,
): FieldErrors {
  const shown = Object.keys(errors);
  if (shown.length === 0) return errors;
  const found = validate(now);
  const earlier = validate(before);
  const isUntouched = (field: string) => {
    const name = field.split(/[.[]/)[0] as keyof Values;
    return !(field in earlier) && before[name] === now[name];
  };
  return Object.fromEntries(
    shown
      .filter((field) => field in found || isUntouched(field))
      .map((field) => [field, found[field] ?? errors[field] ?? '']),
  );
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
    const before = newest.current;
    const now = change(before);
    newest.current = now;
    draw(now);
    setErrors((shown) => stillWrong(shown, validate, before, now));
  };

  const set = <Name extends keyof Values>(name: Name, value: Values[Name]) =>
    setValues((now) => ({ ...now, [name]: value }));
  /** For one of several rows or parts: what is drawn may lack what was typed beside it just now. */
  const change = <Name extends keyof Values>(name: Name, next: (now: Values[Name]) => Values[Name]) =>
    setValues((now) => ({ ...now, [name]: next(now[name]) }));

  /** For what becomes right without anybody typing. */
  const forgive = (field: string) =>
    setErrors(({ [field]: right, ...others }) => (right === undefined ? { ...others } : others));

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

  return { values, set, change, setValues, forgive, errors, problem, setProblem, attempt, sending, onSubmit };
}
