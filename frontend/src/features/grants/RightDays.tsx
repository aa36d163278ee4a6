import { TextField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { grantMessages } from './messages';

interface Days {
  startsOn: string;
  endsOn: string;
}

interface Props {
  values: Days;
  errors: Partial<Record<string, string>>;
  /** Until when the giver's own right lasts: nobody gives one for longer. */
  lastDay: string | null;
  onChange: (name: keyof Days, value: string) => void;
}

/** From which day to which. */
export function RightDays({ values, errors, lastDay, onChange }: Props) {
  const m = useMessages(grantMessages);
  const formats = useFormats();
  return (
    <>
      <TextField
        name="startsOn"
        type="date"
        short
        label={m.startsOn}
        error={errors['startsOn']}
        value={values.startsOn}
        onChange={(value) => onChange('startsOn', value)}
      />
      <TextField
        name="endsOn"
        type="date"
        short
        label={m.endsOn}
        hint={lastDay ? m.lastDay({ day: formats.day(lastDay) }) : undefined}
        max={lastDay ?? undefined}
        error={errors['endsOn']}
        value={values.endsOn}
        onChange={(value) => onChange('endsOn', value)}
      />
    </>
  );
}
