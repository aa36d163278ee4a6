import { describedBy, Field, FieldGroup, type FieldText } from './Field';
import css from './Field.module.css';

interface Control extends FieldText {
  value: string;
  onChange: (value: string) => void;
}

const wiring = (text: FieldText, extra?: string) => ({
  id: text.name,
  name: text.name,
  'aria-describedby': describedBy(text, extra),
  'aria-invalid': text.error ? ('true' as const) : undefined,
});

interface TextFieldProps extends Control {
  type?: 'text' | 'password' | 'search' | 'date' | 'time' | 'datetime-local';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  min?: string | undefined;
  max?: string | undefined;
  maxLength?: number;
  short?: boolean;
}

export function TextField({
  type = 'text',
  autoComplete = 'off',
  inputMode,
  min,
  max,
  maxLength,
  short = false,
  value,
  onChange,
  ...text
}: TextFieldProps) {
  return (
    <Field {...text}>
      <input
        {...wiring(text)}
        class={`${css.control ?? ''} ${short ? (css.short ?? '') : ''}`}
        type={type}
        value={value}
        autocomplete={autoComplete}
        inputMode={inputMode}
        min={min}
        max={max}
        maxLength={maxLength}
        autoCapitalize={inputMode === 'email' || type === 'password' ? 'none' : undefined}
        spellcheck={false}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

interface TextAreaProps extends Control {
  rows?: number;
  maxLength: number;
  /** How many characters are written, in words; shown and described, not announced on every key. */
  count?: string;
}

export function TextArea({ rows = 5, maxLength, count, value, onChange, ...text }: TextAreaProps) {
  const countId = `${text.name}-count`;
  return (
    <Field {...text}>
      <textarea
        {...wiring(text, count ? countId : undefined)}
        class={css.control}
        rows={rows}
        maxLength={maxLength}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {count && (
        <span id={countId} class={css.count}>
          {count}
        </span>
      )}
    </Field>
  );
}

export interface Choice {
  value: string;
  label: string;
  group?: string;
}

interface SelectFieldProps extends Control {
  choices: Choice[];
  /** Text of the empty choice; without it one value is always chosen. */
  empty?: string;
}

export function SelectField({ choices, empty, value, onChange, ...text }: SelectFieldProps) {
  const groups = [...new Set(choices.map((choice) => choice.group))];
  const options = (group: string | undefined) =>
    choices
      .filter((choice) => choice.group === group)
      .map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ));
  return (
    <Field {...text}>
      <select
        {...wiring(text)}
        class={css.control}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {groups.map((group) =>
          group ? (
            <optgroup key={group} label={group}>
              {options(group)}
            </optgroup>
          ) : (
            options(undefined)
          ),
        )}
      </select>
    </Field>
  );
}

interface CheckboxProps {
  name: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string | undefined;
}

export function Checkbox({ name, label, checked, onChange, error }: CheckboxProps) {
  return (
    <label class={css.choice} for={name}>
      <input
        id={name}
        name={name}
        type="checkbox"
        checked={checked}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {error && (
          <span id={`${name}-error`} class={css.error}>
            {error}
          </span>
        )}
      </span>
    </label>
  );
}

export function RadioGroup({ choices, value, onChange, ...text }: Control & { choices: Choice[] }) {
  return (
    <FieldGroup {...text}>
      {choices.map((choice, index) => {
        // The first radio carries the group's id: the error summary's link lands on it.
        const id = index === 0 ? text.name : `${text.name}-${choice.value}`;
        return (
          <label key={choice.value} class={css.choice} for={id}>
            <input
              id={id}
              type="radio"
              name={text.name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        );
      })}
    </FieldGroup>
  );
}
