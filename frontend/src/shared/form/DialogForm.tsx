import type { ComponentChildren, ComponentProps } from 'preact';
import type { ButtonLook } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Form, SendRow } from './Form';

export interface DialogText {
  title: string;
  /** What the step leads to, above the form. */
  text?: string | undefined;
  /** Label of the button that sends, and while it is being sent. */
  yes: string;
  sending?: string;
  no?: string;
  look?: ButtonLook;
}

interface Props extends DialogText {
  open: boolean;
  onClose: () => void;
  form: ComponentProps<typeof Form>['form'] & { sending: boolean };
  children?: ComponentChildren;
}

/** A step that is asked about first: what it does, what it needs, yes or no. */
export function DialogForm({ title, text, yes, sending, no, look, open, onClose, form, children }: Props) {
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      {text && <p>{text}</p>}
      <Form form={form} label={title}>
        {children}
        <SendRow form={form} yes={yes} sending={sending} no={no} look={look} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
