import { Checkbox, TextArea, TextField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { commonMessages } from '../../shared/words/common';
import css from './Entry.module.css';
import type { EntryFormState } from './formState';
import { entryMessages } from './messages';

/** What only some papers tell. Folded after everything that is always asked, so that no key goes through it; it stays as the operator left it. */
export function MoreFields({ form }: { form: EntryFormState }) {
  const m = useMessages(entryMessages);
  const common = useMessages(commonMessages);
  const { values, errors } = form;
  const text = (name: 'conditions' | 'benefitVnd' | 'confidential') => ({
    name,
    label: m[name],
    error: errors[name],
    optional: common.optional,
    value: values[name],
    onChange: (value: string) => form.set(name, value),
  });
  const isWrong = ['directWorker', 'conditions', 'benefitVnd', 'confidential'].some((name) => errors[name]);
  return (
    <details
      class={css.part}
      open={values.isMoreOpen || isWrong}
      onToggle={({ currentTarget }) => form.set('isMoreOpen', currentTarget.open)}
    >
      <summary>{m.more}</summary>
      <div class={css.desk}>
        <p class="soft">{m.moreHint}</p>
        <Checkbox
          name="directWorker"
          label={m.directWorker}
          error={errors['directWorker']}
          checked={values.directWorker}
          onChange={(checked) => form.set('directWorker', checked)}
        />
        <TextArea {...text('conditions')} rows={2} maxLength={2000} />
        <TextField {...text('benefitVnd')} hint={m.benefitVndHint} inputMode="numeric" short />
        <TextArea {...text('confidential')} hint={m.confidentialHint} rows={2} maxLength={4000} />
      </div>
    </details>
  );
}
