import { useMessages } from '../i18n/messages';
import { commonMessages } from '../words/common';
import { DialogForm, type DialogText } from './DialogForm';
import { TextArea, TextField } from './inputs';
import { useForm } from './useForm';

interface Props extends DialogText {
  open: boolean;
  onClose: () => void;
  /** Unlike any other field's name on the page. */
  name: string;
  label: string;
  /** Without it the reason is written on one line. */
  rows?: number;
  /** Without it the reason may be left out. */
  least?: { letters: number; missing: string };
  most: number;
  send: (reason: string) => Promise<void>;
}

/** A step that somebody else will want to know the reason of. */
export function ReasonDialog({ name, label, rows, least, most, send, ...dialog }: Props) {
  const common = useMessages(commonMessages);
  const form = useForm({
    initial: { reason: '' },
    validate: ({ reason }) =>
      least && reason.trim().length < least.letters ? { [name]: least.missing } : {},
    submit: ({ reason }) => send(reason.trim()),
  });
  const field = {
    name,
    label,
    optional: least ? undefined : common.optional,
    error: form.errors[name],
    maxLength: most,
    value: form.values.reason,
    onChange: (reason: string) => form.set('reason', reason),
  };
  return (
    <DialogForm {...dialog} form={form}>
      {rows ? <TextArea {...field} rows={rows} /> : <TextField {...field} />}
    </DialogForm>
  );
}
