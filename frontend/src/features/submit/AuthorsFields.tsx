import type { DraftAuthor } from '../../shared/drafts/draft';
import { change } from '../../shared/drafts/openDraft';
import { RadioGroup, TextField } from '../../shared/form/inputs';
import type { FieldErrors } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { commonMessages } from '../../shared/words/common';
import { moreMessages } from './more';
import { MOST_AUTHORS, sharedEvenly, sumOf } from './moreErrors';
import type { FieldsProps } from './ProblemFields';
import css from './Submit.module.css';

const LEAD: DraftAuthor = { name: '', contact: '', share: '', lead: true };
const NOBODY: DraftAuthor = { name: '', contact: '', share: '', lead: false };
const MOST_NAME = 120;
const MOST_CONTACT = 100;

export function AuthorsFields({ draft, errors }: FieldsProps) {
  const m = useMessages(moreMessages);
  const { authors } = draft.form;
  const put = (changed: (now: DraftAuthor[]) => DraftAuthor[]) =>
    change((form) => ({ authors: changed(form.authors) }));
  return (
    <>
      <RadioGroup
        name="authors"
        label={m.authors}
        error={errors['authors']}
        choices={[
          { value: 'alone', label: m.alone },
          { value: 'together', label: m.together },
        ]}
        value={authors.length > 0 ? 'together' : 'alone'}
        onChange={(value) => put(() => (value === 'alone' ? [] : sharedEvenly([LEAD, NOBODY])))}
      />
      {authors.map((author, index) => (
        <Person
          key={index}
          author={author}
          index={index}
          errors={errors}
          onChange={(changed) =>
            put((now) => now.map((each, place) => (place === index ? { ...each, ...changed } : each)))
          }
          onRemove={
            authors.length > 2 ? () => put((now) => now.filter((_, place) => place !== index)) : undefined
          }
        />
      ))}
      {authors.length > 0 && (
        <>
          <Sum authors={authors} />
          <ButtonRow>
            {authors.length < MOST_AUTHORS && (
              <Button look="secondary" onClick={() => put((now) => [...now, NOBODY])}>
                {m.add}
              </Button>
            )}
            <Button look="secondary" onClick={() => put(sharedEvenly)}>
              {m.evenly}
            </Button>
          </ButtonRow>
        </>
      )}
    </>
  );
}

interface PersonProps {
  author: DraftAuthor;
  index: number;
  errors: FieldErrors;
  onChange: (changed: Partial<DraftAuthor>) => void;
  onRemove: (() => void) | undefined;
}

function Person({ author, index, errors, onChange, onRemove }: PersonProps) {
  const m = useMessages(moreMessages);
  const common = useMessages(commonMessages);
  const name = (member: keyof DraftAuthor) => `authors[${index}].${member}`;
  const share = (
    <TextField
      name={name('share')}
      label={author.lead ? m.yourShare : m.share}
      error={errors[name('share')]}
      inputMode="numeric"
      maxLength={3}
      short
      value={author.share}
      onChange={(typed) => onChange({ share: typed })}
    />
  );
  if (author.lead) return share;
  return (
    <fieldset class={css.person}>
      <legend>{m.person({ number: index })}</legend>
      <TextField
        name={name('name')}
        label={m.name}
        hint={m.nameHint}
        error={errors[name('name')]}
        maxLength={MOST_NAME}
        value={author.name}
        onChange={(typed) => onChange({ name: typed })}
      />
      <TextField
        name={name('contact')}
        label={m.contact}
        hint={m.contactHint}
        optional={common.optional}
        maxLength={MOST_CONTACT}
        value={author.contact}
        onChange={(typed) => onChange({ contact: typed })}
      />
      {share}
      {onRemove && (
        <div>
          <Button look="quiet" onClick={onRemove}>
            {m.remove}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function Sum({ authors }: { authors: DraftAuthor[] }) {
  const m = useMessages(moreMessages);
  const sum = sumOf(authors);
  const rest = Math.abs(100 - sum);
  return (
    <p role="status">
      <strong>{m.sum({ sum })}</strong>,{' '}
      {sum === 100 ? m.whole : sum < 100 ? m.lacking({ rest }) : m.over({ rest })}
    </p>
  );
}
