import { Checkbox, TextField } from './inputs';

export const LONGEST_PASSWORD = 128;

interface Props {
  name: string;
  label: string;
  hint: string;
  /** Beside the box that lets it be read while it is typed. */
  show: string;
  shown: boolean;
  onShow: (shown: boolean) => void;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** A password that somebody chooses; the browser may offer one and keep it. */
export function NewPassword({ show, shown, onShow, ...field }: Props) {
  return (
    <div>
      <TextField
        {...field}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        maxLength={LONGEST_PASSWORD}
      />
      <Checkbox name="show" label={show} checked={shown} onChange={onShow} />
    </div>
  );
}
