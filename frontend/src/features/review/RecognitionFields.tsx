import type { RecognitionLevel } from '../../shared/api/types';
import { SelectField, TextField } from '../../shared/form/inputs';
import type { FieldErrors } from '../../shared/form/useForm';
import { today } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { commonMessages } from '../../shared/words/common';
import { choicesOf, useWords } from '../../shared/words/domain';
import type { DecisionValues } from './decision';
import { reviewMessages } from './messages';

export interface DecisionFieldsProps {
  values: DecisionValues;
  errors: FieldErrors;
  set: <Name extends keyof DecisionValues>(name: Name, value: DecisionValues[Name]) => void;
}

export function RecognitionFields({ values, errors, set }: DecisionFieldsProps) {
  const m = useMessages(reviewMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  return (
    <>
      <TextField
        name="number"
        label={m.number}
        error={errors['number']}
        maxLength={100}
        short
        value={values.number}
        onChange={(number) => set('number', number)}
      />
      <TextField
        name="date"
        label={m.date}
        error={errors['date']}
        type="date"
        short
        max={today()}
        value={values.date}
        onChange={(date) => set('date', date)}
      />
      <TextField
        name="body"
        label={m.body}
        error={errors['body']}
        maxLength={300}
        value={values.body}
        onChange={(body) => set('body', body)}
      />
      <SelectField
        name="level"
        label={m.level}
        error={errors['level']}
        choices={choicesOf(words.recognitionLevel)}
        empty={common.choose}
        value={values.level}
        onChange={(level) => set('level', level as RecognitionLevel | '')}
      />
    </>
  );
}
