import type { ComponentType } from 'preact';
import type { DraftForm } from '../../shared/drafts/draft';
import { Form } from '../../shared/form/Form';
import type { FieldErrors } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { submitMessages } from './messages';
import type { FieldsProps } from './ProblemFields';
import { useStep } from './useStep';
import { Wizard } from './Wizard';

interface Props {
  title: string;
  Fields: ComponentType<FieldsProps>;
  validate: (form: DraftForm) => FieldErrors;
}

/** A page that nobody has to pass: it is reached from the check page and leads back there. */
export function AsidePage({ title, Fields, validate }: Props) {
  const m = useMessages(submitMessages);
  const step = useStep(validate, paths.submitCheck);
  const { errors } = step;
  const back = (idea: string | null) => withQuery(paths.submitCheck, { idea });
  return (
    <Wizard title={title} back={back} hasErrors={Object.keys(errors).length > 0}>
      {({ draft }) => (
        <Form form={{ errors, problem: null, attempt: step.attempt, onSubmit: step.submit(draft) }}>
          <Fields draft={draft} errors={errors} />
          <div>
            <Button type="submit" large>
              {m.toCheck}
            </Button>
          </div>
        </Form>
      )}
    </Wizard>
  );
}
