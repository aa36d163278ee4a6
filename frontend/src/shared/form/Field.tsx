import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon';
import css from './Field.module.css';

export interface FieldText {
  /** Also the id of the control, so that the error summary can link to it. */
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** The word for "optional"; required fields carry no mark. */
  optional?: string | undefined;
}

export function describedBy({ name, hint, error }: FieldText, extra?: string): string | undefined {
  const ids = [hint ? `${name}-hint` : '', error ? `${name}-error` : '', extra ?? ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Texts({ name, hint, error }: FieldText) {
  return (
    <>
      {hint && (
        <span id={`${name}-hint`} class={css.hint}>
          {hint}
        </span>
      )}
      {error && (
        <span id={`${name}-error`} class={css.error}>
          <Icon name="warning" />
          {error}
        </span>
      )}
    </>
  );
}

export function Field({ children, ...text }: FieldText & { children: ComponentChildren }) {
  return (
    <div class={`${css.field ?? ''} ${text.error ? (css.invalid ?? '') : ''}`}>
      <label class={css.label} for={text.name}>
        {text.label} {text.optional && <span class={css.optional}>({text.optional})</span>}
      </label>
      <Texts {...text} />
      {children}
    </div>
  );
}

export function FieldGroup({ children, ...text }: FieldText & { children: ComponentChildren }) {
  return (
    <fieldset
      class={`${css.field ?? ''} ${text.error ? (css.invalid ?? '') : ''}`}
      aria-describedby={describedBy(text)}
    >
      <legend class={css.label}>
        {text.label} {text.optional && <span class={css.optional}>({text.optional})</span>}
      </legend>
      <Texts {...text} />
      <div class={css.choices}>{children}</div>
    </fieldset>
  );
}
