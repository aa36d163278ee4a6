import type { ComponentChildren } from 'preact';
import { Form } from '../../shared/form/Form';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { AuthorsFields } from './AuthorsFields';
import { submitMessages } from './messages';
import { moreMessages } from './more';
import { authorsErrors, recognitionErrors } from './moreErrors';
import { MoreFields } from './MoreFields';
import { OtherDrafts } from './OtherDrafts';
import { ProblemFields } from './ProblemFields';
import { problemErrors, solutionErrors } from './schema';
import { SolutionFields } from './SolutionFields';
import css from './Submit.module.css';
import { useCampaign } from './useCampaign';
import { useStep } from './useStep';
import { Wizard } from './Wizard';

/** All fields on one page, for those who sit before a large screen. */
export function WholeForm() {
  const m = useMessages(submitMessages);
  const more = useMessages(moreMessages);
  const formats = useFormats();
  const campaign = useCampaign();
  const step = useStep(
    (form) => ({
      ...problemErrors(form, m),
      ...solutionErrors(form, m, campaign, formats),
      ...authorsErrors(form, more),
      ...recognitionErrors(form, more),
    }),
    paths.submitCheck,
  );
  const { errors } = step;
  const back = (idea: string | null) =>
    step.isCorrecting ? withQuery(paths.submitCheck, { idea }) : paths.home;
  return (
    <Wizard title={m.wholeTitle} wide back={back} hasErrors={Object.keys(errors).length > 0}>
      {({ draft }) => (
        <>
          <OtherDrafts ideaId={draft.ideaId} />
          <Form form={{ errors, problem: null, attempt: step.attempt, onSubmit: step.submit(draft) }}>
            <Section title={m.problemTitle} id="section-problem">
              <ProblemFields draft={draft} errors={errors} />
            </Section>
            <Section title={m.solutionTitle} id="section-solution">
              <SolutionFields draft={draft} errors={errors} campaign={campaign} />
            </Section>
            <Section title={more.authorsTitle} id="section-authors">
              <AuthorsFields draft={draft} errors={errors} />
            </Section>
            <Section title={more.moreTitle} id="section-more">
              <MoreFields draft={draft} errors={errors} />
            </Section>
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

function Section({ title, id, children }: { title: string; id: string; children: ComponentChildren }) {
  return (
    <section class={css.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class={css.fields}>{children}</div>
    </section>
  );
}
