import type { UseQueryResult } from '@tanstack/preact-query';
import { Problem } from '../../shared/api/Problem';
import type { PersonSought } from '../../shared/api/types';
import { RadioGroup, TextField } from '../../shared/form/inputs';
import { today, useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { choicesOf } from '../../shared/words/domain';
import css from './Entry.module.css';
import type { EntryFormState } from './formState';
import type { Who } from './entry';
import { entryMessages } from './messages';

interface Props {
  form: EntryFormState;
  found: UseQueryResult<PersonSought>;
}

export function PersonFields({ form, found }: Props) {
  const m = useMessages(entryMessages);
  const { who, author } = form.values;
  const field = (name: keyof typeof author) => ({
    name: `author.${name}`,
    error: form.errors[`author.${name}`],
    value: author[name],
    onChange: (value: string) => form.change('author', (now) => ({ ...now, [name]: value })),
  });
  const isNew = who === 'NONE' || (who === 'PHONE' && !found.data?.known);
  return (
    <fieldset class={css.part}>
      <legend>{m.person}</legend>
      <RadioGroup
        name="who"
        label={m.who}
        choices={choicesOf(m.whos)}
        value={who}
        onChange={(value) =>
          form.setValues((now) => ({
            ...now,
            who: value as Who,
            signedOn: now.signedOn || (value === 'PHONE' ? '' : today()),
          }))
        }
      />
      {who === 'PHONE' && (
        <TextField {...field('phone')} label={m.phone} inputMode="tel" maxLength={20} short />
      )}
      {who === 'EARLIER' && (
        <TextField {...field('earlierNumber')} label={m.earlier} hint={m.earlierHint} maxLength={16} short />
      )}
      {who !== 'NONE' && <Found found={found} />}
      {isNew && <TextField {...field('name')} label={m.name} maxLength={120} />}
    </fieldset>
  );
}

function Found({ found: { data, isFetching, error } }: { found: Props['found'] }) {
  const m = useMessages(entryMessages);
  const formats = useFormats();
  if (error) return <Problem error={error} />;
  const said = () => {
    if (!data) return isFetching ? m.looking : '';
    if (!data.known) return m.unknown;
    const agreed = data.agreedAt ? m.agreed({ day: formats.date(data.agreedAt) }) : m.notAgreed;
    return `${m.known({ name: data.name ?? '—', unit: data.workplace?.name ?? '' })}. ${agreed}`;
  };
  return (
    <p role="status" class={css.found}>
      {said()}
    </p>
  );
}
