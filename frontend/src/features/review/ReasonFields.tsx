import { useQuery } from '@tanstack/preact-query';
import type { ReasonCode, ReasonTemplate } from '../../shared/api/types';
import { SelectField, TextArea, TextField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { commonMessages } from '../../shared/words/common';
import { choicesOf, useWords } from '../../shared/words/domain';
import { deskMessages } from './desk';
import { reviewMessages } from './messages';
import { Original } from './Original';
import { settingsQuery } from './queries';
import type { DecisionFieldsProps } from './RecognitionFields';

const MOST_LETTERS = 2000;

export function ReasonFields({ values, errors, set }: DecisionFieldsProps) {
  const m = useMessages(reviewMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  const desk = useMessages(deskMessages);
  const settings = useQuery(settingsQuery);
  const all = settings.data?.templates ?? [];
  const templates = all.filter(({ code }) => values.reasonCode === '' || code === values.reasonCode);
  /** What was only taken from templates goes with its reason; what somebody wrote stays. */
  const pickReason = (picked: ReasonCode | '') => {
    set('reasonCode', picked);
    const isTemplate = values.reason.trim() !== '' && written(values.reason, all) === '';
    if (isTemplate && picked !== values.reasonCode)
      set('reason', all.find(({ code }) => code === picked)?.text ?? '');
  };
  const insert = (text: string) => {
    if (!text) return;
    const code = templates.find((one) => one.text === text)?.code;
    if (values.reasonCode === '' && code) set('reasonCode', code);
    set('reason', values.reason.trim() === '' ? text : `${values.reason.trimEnd()}\n${text}`);
  };
  return (
    <>
      {values.outcome === 'DUPLICATE' && (
        <div>
          <TextField
            name="duplicateOf"
            label={m.duplicateOf}
            error={errors['duplicateOf']}
            short
            value={values.duplicateOf}
            onChange={(duplicateOf) => set('duplicateOf', duplicateOf)}
          />
          <Original number={values.duplicateOf} />
        </div>
      )}
      <SelectField
        name="reasonCode"
        label={m.reasonCode}
        error={errors['reasonCode']}
        choices={choicesOf(words.reason)}
        empty={common.choose}
        value={values.reasonCode}
        onChange={(picked) => pickReason(picked as ReasonCode | '')}
      />
      {templates.length > 0 && (
        <SelectField
          name="template"
          label={desk.template}
          choices={templates.map(({ text }) => ({ value: text, label: text }))}
          empty={desk.noTemplate}
          value=""
          onChange={(text) => insert(text)}
        />
      )}
      <TextArea
        name="reason"
        label={m.reason}
        hint={m.reasonHint}
        error={errors['reason']}
        maxLength={MOST_LETTERS}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
      />
    </>
  );
}

/** What is left of the text without the templates in it. */
const written = (reason: string, templates: ReasonTemplate[]): string =>
  templates.reduce((rest, { text }) => rest.replaceAll(text, ''), reason).trim();
