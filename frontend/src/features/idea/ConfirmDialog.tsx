import { useState } from 'preact/hooks';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { commonMessages } from '../../shared/words/common';

interface Props {
  label: string;
  /** Which one it is, for those who cannot see what stands beside it. */
  about: string;
  title: string;
  text: string;
  run: () => Promise<void>;
}

/** A button that asks once more before something goes away. */
export function ConfirmDialog({ label, about, title, text, run }: Props) {
  const common = useMessages(commonMessages);
  const [open, setOpen] = useState(false);
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      await run();
      setOpen(false);
    },
  });
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {label}
        <span class="visually-hidden">{about}</span>
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        <p>{text}</p>
        <Form form={form}>
          <ButtonRow>
            <Button type="submit" look="danger" pending={form.sending}>
              {label}
            </Button>
            <Button look="secondary" onClick={() => setOpen(false)}>
              {common.cancel}
            </Button>
          </ButtonRow>
        </Form>
      </Dialog>
    </>
  );
}
