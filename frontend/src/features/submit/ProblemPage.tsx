import { Form } from '../../shared/form/Form';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { lazyPart } from '../../shared/ui/lazyPart';
import { ByScreen } from './ByScreen';
import { submitMessages } from './messages';
import { ProblemFields } from './ProblemFields';
import { problemErrors } from './schema';
import { useStep } from './useStep';
import { Wizard } from './Wizard';

const OtherDrafts = lazyPart(() => import('./OtherDrafts').then((loaded) => loaded.OtherDrafts));

export default function ProblemPage() {
  return <ByScreen step={<ProblemStep />} />;
}

function ProblemStep() {
  const m = useMessages(submitMessages);
  const step = useStep((form) => problemErrors(form, m), paths.submitSolution);
  const { errors } = step;
  const back = (idea: string | null) =>
    step.isCorrecting ? withQuery(paths.submitCheck, { idea }) : paths.home;

  return (
    <Wizard title={m.problemTitle} step={1} back={back} hasErrors={Object.keys(errors).length > 0}>
      {({ draft }) => (
        <>
          <OtherDrafts ideaId={draft.ideaId} />
          <Form form={{ errors, problem: null, attempt: step.attempt, onSubmit: step.submit(draft) }}>
            <ProblemFields draft={draft} errors={errors} />
            <div>
              <Button type="submit" large>
                {step.isCorrecting ? m.toCheck : m.next}
              </Button>
            </div>
          </Form>
        </>
      )}
    </Wizard>
  );
}
