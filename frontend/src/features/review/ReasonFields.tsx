import type { ReasonCode } from '../../shared/api/types';
import { SelectField, TextArea, TextField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { commonMessages } from '../../shared/words/common';
import { choicesOf, useWords } from '../../shared/words/domain';
import { reviewMessages } from './messages';
import type { DecisionFieldsProps } from './RecognitionFields';

const MOST_LETTERS = 2000;

export function ReasonFields({ values, errors, set }: DecisionFieldsProps) {
  const m = useMessages(reviewMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  const template = values.reasonCode ? m.templates[values.reasonCode] : '';
  return (
    <>
      {values.outcome === 'DUPLICATE' && (
        <TextField
          name="duplicateOf"
          label={m.duplicateOf}
          error={errors['duplicateOf']}
          short
          value={values.duplicateOf}
          onChange={(duplicateOf) => set('duplicateOf', duplicateOf)}
        />
      )}
      <SelectField
        name="reasonCode"
        label={m.reasonCode}
        error={errors['reasonCode']}
        choices={choicesOf(words.reason)}
        empty={common.choose}
        value={values.reasonCode}
        onChange={(reasonCode) => set('reasonCode', reasonCode as ReasonCode | '')}
      />
      <div>
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          error={errors['reason']}
          maxLength={MOST_LETTERS}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
        />
        {template && values.reason.trim() === '' && (
          <Button look="quiet" onClick={() => set('reason', template)}>
            {m.template}
          </Button>
        )}
      </div>
    </>
  );
}
