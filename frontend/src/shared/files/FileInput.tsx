import { describedBy, Field, type FieldText } from '../form/Field';
import css from './FileInput.module.css';

interface Props extends FieldText {
  accept: string;
  /** Forgets the file at once, so that the same one, corrected, may be picked again. */
  once?: boolean;
  /** Several may be picked at once; each is given by itself. */
  multiple?: boolean;
  /** With its place among those picked at once. */
  onPick: (file: File | null, place: number) => void;
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
          if (files.length === 0) onPick(null, 0);
          files.forEach((file, place) => onPick(file, place));
        }}
      />
    </Field>
  );
}
