import type { IdeaField } from '../../shared/api/types';
import type { Draft } from '../../shared/drafts/draft';
import { change } from '../../shared/drafts/openDraft';
import { SelectField, TextArea, TextField } from '../../shared/form/inputs';
import type { FieldErrors } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { commonMessages } from '../../shared/words/common';
import { choicesOf, useWords } from '../../shared/words/domain';
import { Examples } from './Examples';
import { submitMessages } from './messages';
import { LIMITS } from './schema';
import { SimilarHint } from './SimilarHint';

export interface FieldsProps {
  draft: Draft;
  errors: FieldErrors;
}

export function ProblemFields({ draft, errors }: FieldsProps) {
  const m = useMessages(submitMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  return (
    <>
      <TextField
        name="title"
        label={m.title}
        hint={m.titleHint}
        error={errors['title']}
        maxLength={LIMITS.title}
        value={draft.form.title}
        onChange={(title) => change({ title })}
      />
      <SimilarHint title={draft.form.title} ideaId={draft.ideaId} />
      <SelectField
        name="field"
        label={m.field}
        error={errors['field']}
        choices={choicesOf(words.field)}
        empty={common.choose}
        value={draft.form.field}
        onChange={(field) => change({ field: field as IdeaField | '' })}
      />
      <TextArea
        name="problem"
        label={m.problem}
        hint={m.problemHint}
        optional={common.optional}
        rows={4}
        maxLength={LIMITS.problem}
        value={draft.form.problem}
        onChange={(problem) => change({ problem })}
      />
      <Examples of="problem" label={m.problem} />
    </>
  );
}
