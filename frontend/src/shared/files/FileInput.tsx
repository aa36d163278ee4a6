import { describedBy, Field, type FieldText } from '../form/Field';
import css from './FileInput.module.css';

interface Props extends FieldText {
  accept: string;
  /** Forgets the file at once, so that the same one, corrected, may be picked again. */
  once?: boolean;
  onPick: (file: File | null) => void;
}

export function FileInput({ accept, once = false, onPick, ...text }: Props) {
  return (
    <Field {...text}>
      <input
        id={text.name}
        name={text.name}
        class={css.file}
        type="file"
        accept={accept}
        aria-describedby={describedBy(text)}
        aria-invalid={text.error ? 'true' : undefined}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0] ?? null;
          if (once) currentTarget.value = '';
          onPick(file);
        }}
      />
    </Field>
  );
}
