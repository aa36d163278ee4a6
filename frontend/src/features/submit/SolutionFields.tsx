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
import { LEAST, lettersOf, LIMITS } from './schema';
import css from './Submit.module.css';

export function SolutionFields({
  draft: { form },
  errors,
  campaign,
  onWrite = change,
}: FieldsProps & { campaign: Campaign | null }) {
  const m = useMessages(submitMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  const formats = useFormats();
  const range = campaign && {
    from: formats.day(campaign.appliedFrom),
    until: formats.day(campaign.appliedUntil),
  };
  const story = (name: 'description' | 'benefitText', hint: string, rows: number) => (
    <>
      <TextArea
        name={name}
        label={m[name]}
        hint={hint}
        error={errors[name]}
        rows={rows}
        maxLength={LIMITS[name]}
        count={m.count({
          letters: lettersOf(form[name]),
          least: LEAST[name],
          now: formats.number(form[name].length),
          most: formats.number(LIMITS[name]),
        })}
        value={form[name]}
        onChange={(text) => onWrite({ [name]: text })}
      />
      <Examples of={name} label={m[name]} />
    </>
  );
  return (
    <>
      {story('description', m.descriptionHint, 7)}
      <SelectField
        name="solutionType"
        label={m.solutionType}
        error={errors['solutionType']}
        choices={choicesOf(words.solutionType)}
        empty={common.choose}
        value={form.solutionType}
        onChange={(solutionType) => onWrite({ solutionType: solutionType as SolutionType | '' })}
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
        onChange={(firstAppliedOn) => onWrite({ firstAppliedOn })}
      />
      {story('benefitText', m.benefitHint, 4)}
      <TextField
        name="benefitVnd"
        label={m.benefitVnd}
        hint={m.benefitVndHint}
        optional={common.optional}
        error={errors['benefitVnd']}
        inputMode="numeric"
        short
        value={form.benefitVnd}
        onChange={(benefitVnd) => onWrite({ benefitVnd })}
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
          onChange={(conditions) => onWrite({ conditions })}
        />
      </details>
      <Checkbox
        name="directWorker"
        label={m.directWorker}
        checked={form.directWorker}
        onChange={(directWorker) => onWrite({ directWorker })}
      />
    </>
  );
}
