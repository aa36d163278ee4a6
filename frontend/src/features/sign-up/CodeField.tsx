import { useLayoutEffect } from 'preact/hooks';
import { TextField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { signUpMessages } from './messages';

interface Props {
  contact: string;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** Takes the focus: the telephone then offers the code of the message that arrives. */
export function CodeField({ contact, error, value, onChange }: Props) {
  const m = useMessages(signUpMessages);
  useLayoutEffect(() => document.getElementById('code')?.focus(), []);
  return (
    <TextField
      name="code"
      label={m.code}
      hint={m.sentTo({ contact })}
      error={error}
      autoComplete="one-time-code"
      inputMode="numeric"
      maxLength={12}
      short
      value={value}
      onChange={onChange}
    />
  );
}
