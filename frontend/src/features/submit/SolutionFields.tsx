import type { Campaign, SolutionType } from '../../shared/api/types';
import { change } from '../../shared/drafts/openDraft';
import { Checkbox, SelectField, TextArea, TextField } from '../../shared/form/inputs';
import { today, useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { commonMessages } from '../../shared/words/common';
import { choicesOf, useWords } from '../../shared/words/domain';
import { Examples } from './Examples';
import { submitMessages } from './messages';
import type { FieldsProps } from './ProblemFields';
import { LEAST, LIMITS } from './schema';
import css from './Submit.module.css';

export function SolutionFields({
  draft: { form },
  errors,
  campaign,
}: FieldsProps & { campaign: Campaign | null }) {
  const m = useMessages(submitMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  const formats = useFormats();
  const count = (text: string, least: number, most: number) =>
    m.count({ now: formats.number(text.trim().length), least, most: formats.number(most) });
  const range = campaign && {
    from: formats.day(campaign.appliedFrom),
    until: formats.day(campaign.appliedUntil),
  };
  return (
    <>
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
      <Examples of="description" label={m.description} />
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
      <Examples of="benefitText" label={m.benefitText} />
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
    </>
  );
}
