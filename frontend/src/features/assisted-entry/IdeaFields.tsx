import { useQuery } from '@tanstack/preact-query';
import type { IdeaField, SolutionType } from '../../shared/api/types';
import { SelectField, TextArea, TextField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { useSettled } from '../../shared/useSettled';
import { commonMessages } from '../../shared/words/common';
import { choicesOf, useWords } from '../../shared/words/domain';
import css from './Entry.module.css';
import type { Entry } from './entry';
import type { EntryFormState } from './formState';
import { TITLE } from './jump';
import { entryMessages } from './messages';
import { similarQuery } from './queries';

const TYPING_PAUSE_MS = 500;

type Text = 'title' | 'problem' | 'description' | 'benefitText';

/** In the order of the paper form; field and type, which the next one often shares, come last. */
export function IdeaFields({ form, campaignId }: { form: EntryFormState; campaignId: string }) {
  const m = useMessages(entryMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  const { values, errors } = form;
  const text = (name: Text & keyof Entry, maxLength: number) => ({
    name,
    maxLength,
    error: errors[name],
    value: values[name],
    onChange: (value: string) => form.set(name, value),
  });
  return (
    <fieldset class={css.part}>
      <legend>{m.idea}</legend>
      <TextField {...text(TITLE, 300)} label={m.ideaTitle} />
      <Similar title={values.title} campaign={campaignId} />
      <TextArea {...text('problem', 3000)} label={m.problem} optional={common.optional} rows={2} />
      <TextArea {...text('description', 10_000)} label={m.description} rows={4} />
      <TextArea {...text('benefitText', 4000)} label={m.benefit} rows={2} />
      <div class={css.pair}>
        <SelectField
          name="field"
          label={m.field}
          error={errors['field']}
          choices={choicesOf(words.field)}
          empty={common.choose}
          value={values.field}
          onChange={(field) => form.set('field', field as IdeaField | '')}
        />
        <SelectField
          name="solutionType"
          label={m.type}
          error={errors['solutionType']}
          choices={choicesOf(words.solutionType)}
          empty={common.choose}
          value={values.solutionType}
          onChange={(type) => form.set('solutionType', type as SolutionType | '')}
        />
      </div>
    </fieldset>
  );
}

/** Never in the way: what is much like another may be right. */
function Similar({ title, campaign }: { title: string; campaign: string }) {
  const m = useMessages(entryMessages);
  const settled = useSettled(title.trim(), TYPING_PAUSE_MS);
  const found = useQuery(similarQuery(settled, campaign)).data?.items ?? [];
  if (found.length === 0 || settled !== title.trim()) return null;
  return (
    <div role="status" class={css.found}>
      <p>{m.similar}</p>
      <ul>
        {found.map((idea) => (
          <li key={idea.id}>
            <a href={path(paths.idea, { id: idea.id })} target="_blank" rel="noreferrer">
              {idea.title}
            </a>{' '}
            · {idea.unit.name}
          </li>
        ))}
      </ul>
    </div>
  );
}
