import { Form } from '../../shared/form/Form';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { ByScreen } from './ByScreen';
import { submitMessages } from './messages';
import { solutionErrors } from './schema';
import { SolutionFields } from './SolutionFields';
import { useCampaign } from './useCampaign';
import { useStep } from './useStep';
import { Wizard } from './Wizard';

export default function SolutionPage() {
  return <ByScreen step={<SolutionStep />} />;
}

function SolutionStep() {
  const m = useMessages(submitMessages);
  const formats = useFormats();
  const campaign = useCampaign();
  const step = useStep((form) => solutionErrors(form, m, campaign, formats), paths.submitCheck);
  const { errors } = step;
  const back = (idea: string | null) =>
    withQuery(step.isCorrecting ? paths.submitCheck : paths.submitProblem, { idea });

  return (
    <Wizard title={m.solutionTitle} step={2} back={back} hasErrors={Object.keys(errors).length > 0}>
      {({ draft }) => (
        <Form form={{ errors, problem: null, attempt: step.attempt, onSubmit: step.submit(draft) }}>
          <SolutionFields draft={draft} errors={errors} campaign={campaign} />
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
