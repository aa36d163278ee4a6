import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { choicesOf, useWords } from '../../shared/words/domain';
import css from './Gallery.module.css';
import { galleryMessages } from './messages';

interface Props {
  q: string;
  field: string;
  onSearch: (next: { q: string; field: string }) => void;
}

export function SearchForm({ q, field, onSearch }: Props) {
  const m = useMessages(galleryMessages);
  const words = useWords();
  const [typed, setTyped] = useState(q);
  const [chosen, setChosen] = useState(field);
  return (
    <search>
      <form
        class={css.search}
        onSubmit={(event) => {
          event.preventDefault();
          onSearch({ q: typed.trim(), field: chosen });
        }}
      >
        <TextField name="q" type="search" label={m.search} value={typed} onChange={setTyped} />
        <SelectField
          name="field"
          label={m.field}
          choices={choicesOf(words.field)}
          empty={m.allFields}
          value={chosen}
          onChange={setChosen}
        />
        <Button type="submit">{m.find}</Button>
      </form>
    </search>
  );
}
