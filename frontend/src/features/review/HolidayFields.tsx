import { useState } from 'preact/hooks';
import type { Holiday } from '../../shared/api/types';
import { TextField } from '../../shared/form/inputs';
import type { FieldErrors } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import css from './Review.module.css';
import { settingsMessages } from './settings';

const LEAST_NAME = 2;

export function holidayErrors(
  holidays: Holiday[],
  m: { dayMissing: string; dayTwice: string; dayNameMissing: string },
): FieldErrors {
  const errors: FieldErrors = {};
  holidays.forEach(({ day, name }, place) => {
    const first = holidays.findIndex((other) => other.day === day);
    if (!day) errors[`day-${String(place)}`] = m.dayMissing;
    else if (first < place) errors[`day-${String(place)}`] = m.dayTwice;
    if (name.trim().length < LEAST_NAME) errors[`dayName-${String(place)}`] = m.dayNameMissing;
  });
  return errors;
}

interface Props {
  holidays: Holiday[];
  errors: FieldErrors;
  onChange: (next: (now: Holiday[]) => Holiday[]) => void;
}

/** Days that do not count towards the time for an answer. */
export function HolidayFields({ holidays, errors, onChange }: Props) {
  const m = useMessages(settingsMessages);
  const [open, setOpen] = useState(false);
  const isWrong = Object.keys(errors).some((field) => field.startsWith('day'));
  const change = (place: number, part: Partial<Holiday>) =>
    onChange((now) => now.map((one, index) => (index === place ? { ...one, ...part } : one)));
  return (
    <details
      class={css.shortcuts}
      open={open || isWrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{m.holidaysOf({ count: holidays.length })}</summary>
      <p class="soft">{m.holidaysHint}</p>
      {holidays.map(({ day, name }, index) => (
        <div key={index} class={css.holiday}>
          <TextField
            name={`day-${String(index)}`}
            label={m.day({ place: index + 1 })}
            error={errors[`day-${String(index)}`]}
            type="date"
            short
            value={day}
            onChange={(value) => change(index, { day: value })}
          />
          <TextField
            name={`dayName-${String(index)}`}
            label={m.dayName({ place: index + 1 })}
            error={errors[`dayName-${String(index)}`]}
            maxLength={100}
            value={name}
            onChange={(value) => change(index, { name: value })}
          />
          <Button look="quiet" onClick={() => onChange((now) => now.filter((_, place) => place !== index))}>
            {m.removeDay} <span class="visually-hidden">{m.day({ place: index + 1 })}</span>
          </Button>
        </div>
      ))}
      <div>
        <Button look="secondary" onClick={() => onChange((now) => [...now, { day: '', name: '' }])}>
          {m.addDay}
        </Button>
      </div>
    </details>
  );
}
