import type { ComponentChildren, ComponentProps } from 'preact';
import { useMessages } from '../i18n/messages';
import { Button, type ButtonLook, ButtonRow } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { commonMessages } from '../words/common';
import { Form } from './Form';

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
  const common = useMessages(commonMessages);
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      {text && <p>{text}</p>}
      <Form form={form} label={title}>
        {children}
        <ButtonRow>
          <Button type="submit" {...(look && { look })} pending={form.sending}>
            {form.sending ? (sending ?? yes) : yes}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {no ?? common.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </Dialog>
  );
}
