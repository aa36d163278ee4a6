import type { IdeaField } from '../../shared/api/types';
import { change } from '../../shared/drafts/openDraft';
import { Form } from '../../shared/form/Form';
import { SelectField, TextArea, TextField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { commonMessages } from '../../shared/words/common';
import { choicesOf, useWords } from '../../shared/words/domain';
import { submitMessages } from './messages';
import { LIMITS, problemErrors } from './schema';
import { SimilarHint } from './SimilarHint';
import { useStep } from './useStep';
import { Wizard } from './Wizard';

export default function ProblemPage() {
  const m = useMessages(submitMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  const step = useStep((form) => problemErrors(form, m), paths.submitSolution);
  const { errors } = step;
  const back = (idea: string | null) =>
    step.isCorrecting ? withQuery(paths.submitCheck, { idea }) : paths.home;

  return (
    <Wizard title={m.problemTitle} step={1} back={back} hasErrors={Object.keys(errors).length > 0}>
      {({ draft }) => (
        <Form form={{ errors, problem: null, attempt: step.attempt, onSubmit: step.submit(draft) }}>
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
          <div>
            <Button type="submit" large>
              {step.isCorrecting ? m.toCheck : m.next}
            </Button>
          </div>
        </Form>
      )}
    </Wizard>
  );
}
