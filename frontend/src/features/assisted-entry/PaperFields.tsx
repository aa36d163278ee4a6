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

const KINDS = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];
const MOST_BYTES = 10 * 1024 * 1024;

/** What is inside is for the server to see. */
const isPaper = ({ type, name, size }: File) =>
  size <= MOST_BYTES && (KINDS.includes(type) || (type === '' && /\.(jpe?g|png|webp|pdf)$/i.test(name)));

/** The day on the paper, and its picture; or those of the whole stack, which are then taken one after the other. */
export function PaperFields({ form, stack }: { form: EntryFormState; stack: Stack }) {
  const m = useMessages(entryMessages);
  const [refused, setRefused] = useState<string[]>([]);
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
        error={refused.length > 0 ? m.paperRefused({ names: refused.join(', ') }) : undefined}
        accept={KINDS.join(',')}
        once
        multiple
        onPick={(file, place) => {
          if (place === 0) setRefused([]);
          if (!file) return;
          if (!isPaper(file)) {
            setRefused((others) => [...others, file.name]);
            return;
          }
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
