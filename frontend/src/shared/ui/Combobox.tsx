import { useRef, useState } from 'preact/hooks';
import { describedBy, Field, type FieldText } from '../form/Field';
import fieldCss from '../form/Field.module.css';
import css from './Combobox.module.css';

export interface ComboboxOption {
  id: string;
  label: string;
  detail?: string;
  /** Shown, but cannot be picked; the detail says why. */
  disabled?: boolean;
}

interface Props extends FieldText {
  text: string;
  options: ComboboxOption[];
  searching: boolean;
  onText: (text: string) => void;
  onPick: (option: ComboboxOption) => void;
  messages: { none: string; found: (count: number) => string; searching: string; tooShort: string };
  minLength: number;
}

/** ARIA combobox with a list that the caller filters: focus stays in the input, arrows move through the list. */
export function Combobox({ text, options, searching, onText, onPick, messages, minLength, ...field }: Props) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const listId = `${field.name}-list`;
  const typed = text.trim().length;
  const shown = open && typed >= minLength;
  const optionId = (index: number) => `${field.name}-option-${index}`;

  const pick = (option: ComboboxOption | undefined) => {
    if (!option || option.disabled) return;
    onPick(option);
    setOpen(false);
    setActive(-1);
  };

  const move = (step: number) => {
    setOpen(true);
    if (options.length === 0) return;
    const next = (active + step + options.length) % options.length;
    setActive(active < 0 && step < 0 ? options.length - 1 : next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && shown && active >= 0) {
      event.preventDefault();
      pick(options[active]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };

  return (
    <Field {...field}>
      <div class={css.wrap}>
        <input
          ref={input}
          id={field.name}
          class={fieldCss.control}
          type="text"
          role="combobox"
          autocomplete="off"
          autoCapitalize="none"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={shown && options.length > 0}
          aria-controls={listId}
          aria-activedescendant={shown && active >= 0 ? optionId(active) : undefined}
          aria-describedby={describedBy(field)}
          aria-invalid={field.error ? 'true' : undefined}
          value={text}
          onInput={(event) => {
            setOpen(true);
            setActive(-1);
            onText(event.currentTarget.value);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {shown && options.length > 0 && (
          <div id={listId} class={css.list} role="listbox" aria-label={field.label}>
            {options.map((option, index) => (
              // The keyboard is handled by the input, which keeps focus.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={option.id}
                id={optionId(index)}
                class={css.option}
                role="option"
                aria-selected={index === active}
                aria-disabled={option.disabled ? 'true' : undefined}
                tabIndex={-1}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(option)}
              >
                <span>{option.label}</span>
                {option.detail && <span class={css.detail}>{option.detail}</span>}
              </div>
            ))}
          </div>
        )}
        {shown && options.length === 0 && !searching && (
          <p class={`${css.list ?? ''} ${css.empty ?? ''}`}>{messages.none}</p>
        )}
      </div>
      <span class="visually-hidden" role="status">
        {open && statusText()}
      </span>
    </Field>
  );

  function statusText(): string {
    if (typed < minLength) return messages.tooShort;
    if (searching) return messages.searching;
    return options.length === 0 ? messages.none : messages.found(options.length);
  }
}
