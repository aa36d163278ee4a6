import { useEffect, useState } from 'preact/hooks';
import { FileInput } from '../../shared/files/FileInput';
import { TextField } from '../../shared/form/inputs';
import { today } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import css from './Entry.module.css';
import type { EntryFormState } from './formState';
import { entryMessages } from './messages';
import type { Stack } from './stack';

/** The day on the paper, and its picture; or those of the whole stack, which are then taken one after the other. */
export function PaperFields({ form, stack }: { form: EntryFormState; stack: Stack }) {
  const m = useMessages(entryMessages);
  return (
    <>
      <TextField
        name="signedOn"
        label={m.signedOn}
        type="date"
        max={today()}
        short
        error={form.errors['signedOn']}
        value={form.values.signedOn}
        onChange={(day) => form.set('signedOn', day)}
      />
      <FileInput
        name="paper"
        label={m.paper}
        hint={m.paperHint}
        accept="image/*,application/pdf"
        once
        multiple
        onPick={(file) => {
          if (!file) return;
          stack.add(file);
          form.forgive('how');
        }}
      />
      {stack.first && <NextPaper stack={stack} file={stack.first} />}
    </>
  );
}

function NextPaper({ stack, file }: { stack: Stack; file: File }) {
  const m = useMessages(entryMessages);
  return (
    <div class={css.line}>
      <span role="status">{m.paperNext({ name: file.name, left: stack.left })}</span>
      <Button look="quiet" onClick={stack.drop}>
        {m.dropPaper}
      </Button>
    </div>
  );
}

/** The paper that goes along, to type from and to see that it is this person's. */
export function Paper({ file }: { file: File }) {
  const m = useMessages(entryMessages);
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <figure class={css.paper}>
      <figcaption>{file.name}</figcaption>
      {file.type.startsWith('image/') ? (
        address && <img src={address} alt={m.paperPicture} />
      ) : (
        <a href={address} target="_blank" rel="noreferrer" tabIndex={-1}>
          {m.openPaper}
        </a>
      )}
    </figure>
  );
}
