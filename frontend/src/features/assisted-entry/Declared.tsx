import { FieldGroup } from '../../shared/form/Field';
import { Checkbox } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import type { Entry } from './entry';
import type { EntryFormState } from './formState';
import { entryMessages } from './messages';

/** What the author declares, asked anew for every entry. */
export function Declared({ form }: { form: EntryFormState }) {
  const m = useMessages(entryMessages);
  const box = (name: keyof Entry['declared']) => (
    <Checkbox
      name={name}
      label={m[name]}
      checked={form.values.declared[name]}
      error={form.errors[name]}
      onChange={(checked) => form.change('declared', (now) => ({ ...now, [name]: checked }))}
    />
  );
  return (
    <FieldGroup name="declarations" label={m.declared} hint={m.declaredHint}>
      {box('truthful')}
      {box('notIpProtected')}
      {box('mayPublish')}
    </FieldGroup>
  );
}
