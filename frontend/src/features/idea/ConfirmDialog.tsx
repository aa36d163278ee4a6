import { useState } from 'preact/hooks';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { Button } from '../../shared/ui/Button';

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
      <DialogForm
        title={title}
        text={text}
        yes={label}
        look="danger"
        open={open}
        onClose={() => setOpen(false)}
        form={form}
      />
    </>
  );
}
