import { useQuery } from '@tanstack/preact-query';
import type { SolutionType } from '../../shared/api/types';
import { campaignQuery } from '../../shared/campaign/queries';
import { change } from '../../shared/drafts/openDraft';
import { Form } from '../../shared/form/Form';
import { Checkbox, SelectField, TextArea, TextField } from '../../shared/form/inputs';
import { today, useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { commonMessages } from '../../shared/words/common';
import { choicesOf, useWords } from '../../shared/words/domain';
import { submitMessages } from './messages';
import { LEAST, LIMITS, solutionErrors } from './schema';
import css from './Submit.module.css';
import { useStep } from './useStep';
import { Wizard } from './Wizard';

export default function SolutionPage() {
  const m = useMessages(submitMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  const formats = useFormats();
  const campaign = useQuery(campaignQuery).data ?? null;
  const step = useStep((form) => solutionErrors(form, m, campaign, formats), paths.submitCheck);
  const { errors } = step;
  const back = (idea: string | null) =>
    withQuery(step.isCorrecting ? paths.submitCheck : paths.submitProblem, { idea });
  const count = (text: string, least: number, most: number) =>
    m.count({ now: formats.number(text.trim().length), least, most: formats.number(most) });
  const range = campaign && {
    from: formats.day(campaign.appliedFrom),
    until: formats.day(campaign.appliedUntil),
  };

  return (
    <Wizard title={m.solutionTitle} step={2} back={back} hasErrors={Object.keys(errors).length > 0}>
      {({ draft: { form }, draft }) => (
        <Form form={{ errors, problem: null, attempt: step.attempt, onSubmit: step.submit(draft) }}>
          <TextArea
            name="description"
            label={m.description}
            hint={m.descriptionHint}
            error={errors['description']}
            rows={7}
            maxLength={LIMITS.description}
            count={count(form.description, LEAST.description, LIMITS.description)}
            value={form.description}
            onChange={(description) => change({ description })}
          />
          <SelectField
            name="solutionType"
            label={m.solutionType}
            error={errors['solutionType']}
            choices={choicesOf(words.solutionType)}
            empty={common.choose}
            value={form.solutionType}
            onChange={(solutionType) => change({ solutionType: solutionType as SolutionType | '' })}
          />
          <TextField
            name="firstAppliedOn"
            label={m.firstAppliedOn}
            hint={range ? m.firstAppliedHint(range) : undefined}
            error={errors['firstAppliedOn']}
            type="date"
            short
            min={campaign?.appliedFrom}
            max={today()}
            value={form.firstAppliedOn}
            onChange={(firstAppliedOn) => change({ firstAppliedOn })}
          />
          <TextArea
            name="benefitText"
            label={m.benefitText}
            hint={m.benefitHint}
            error={errors['benefitText']}
            rows={4}
            maxLength={LIMITS.benefitText}
            count={count(form.benefitText, LEAST.benefitText, LIMITS.benefitText)}
            value={form.benefitText}
            onChange={(benefitText) => change({ benefitText })}
          />
          <TextField
            name="benefitVnd"
            label={m.benefitVnd}
            hint={m.benefitVndHint}
            optional={common.optional}
            error={errors['benefitVnd']}
            inputMode="numeric"
            short
            value={form.benefitVnd}
            onChange={(benefitVnd) => change({ benefitVnd })}
          />
          <details class={css.more} open={form.conditions !== ''}>
            <summary>
              {m.conditions} ({common.optional})
            </summary>
            <TextArea
              name="conditions"
              label={m.conditions}
              rows={3}
              maxLength={LIMITS.conditions}
              value={form.conditions}
              onChange={(conditions) => change({ conditions })}
            />
          </details>
          <Checkbox
            name="directWorker"
            label={m.directWorker}
            checked={form.directWorker}
            onChange={(directWorker) => change({ directWorker })}
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
