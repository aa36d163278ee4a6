import type { IdeaField } from '../../shared/api/types';
import type { Draft, DraftForm } from '../../shared/drafts/draft';
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
  /** Where it goes instead of the open draft, which is the caller's own. */
  onWrite?: (parts: Partial<DraftForm>) => void;
}

export function ProblemFields({ draft, errors, onWrite = change }: FieldsProps) {
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
        onChange={(title) => onWrite({ title })}
      />
      <SimilarHint title={draft.form.title} ideaId={draft.ideaId} />
      <SelectField
        name="field"
        label={m.field}
        error={errors['field']}
        choices={choicesOf(words.field)}
        empty={common.choose}
        value={draft.form.field}
        onChange={(field) => onWrite({ field: field as IdeaField | '' })}
      />
      <TextArea
        name="problem"
        label={m.problem}
        hint={m.problemHint}
        optional={common.optional}
        rows={4}
        maxLength={LIMITS.problem}
        value={draft.form.problem}
        onChange={(problem) => onWrite({ problem })}
      />
      <Examples of="problem" label={m.problem} />
    </>
  );
}
