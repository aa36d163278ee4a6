import { describedBy, Field, type FieldText } from '../form/Field';
import css from './FileInput.module.css';

interface Props extends FieldText {
  accept: string;
  /** Forgets the file at once, so that the same one, corrected, may be picked again. */
  once?: boolean;
  /** Several may be picked at once; each is given by itself. */
  multiple?: boolean;
  onPick: (file: File | null) => void;
}

export function FileInput({ accept, once = false, multiple = false, onPick, ...text }: Props) {
  return (
    <Field {...text}>
      <input
        id={text.name}
        name={text.name}
        class={css.file}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy(text)}
        aria-invalid={text.error ? 'true' : undefined}
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? []);
          if (once) currentTarget.value = '';
          if (files.length === 0) onPick(null);
          files.forEach(onPick);
        }}
      />
    </Field>
  );
}
