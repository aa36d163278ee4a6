import type { StatedRecognition, RecognitionLevel } from '../../shared/api/types';
import type { DraftRecognition } from '../../shared/drafts/draft';
import { change } from '../../shared/drafts/openDraft';
import { RadioGroup, SelectField, TextArea, TextField } from '../../shared/form/inputs';
import { today } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { commonMessages } from '../../shared/words/common';
import { choicesOf, useWords } from '../../shared/words/domain';
import { moreMessages } from './more';
import { OtherUnit } from './OtherUnit';
import type { FieldsProps } from './ProblemFields';

const MOST_CONFIDENTIAL = 4000;

/** What the author knows of the recognition, what is confidential, and another unit than the registered one: all optional. */
export function MoreFields({ draft, errors }: FieldsProps) {
  const m = useMessages(moreMessages);
  const common = useMessages(commonMessages);
  const { recognition, confidential, unit } = draft.form;
  return (
    <>
      <RadioGroup
        name="recognition"
        label={m.recognition}
        hint={m.recognitionHint}
        error={errors['recognition']}
        choices={[
          { value: 'AWAITING', label: m.awaiting },
          { value: 'RECOGNISED', label: m.recognised },
        ]}
        value={recognition.state}
        onChange={(state) => changeRecognition({ state: state as StatedRecognition })}
      />
      {recognition.state === 'RECOGNISED' && <Decision draft={draft} errors={errors} />}
      <TextArea
        name="confidential"
        label={m.confidential}
        hint={m.confidentialHint}
        error={errors['confidential']}
        optional={common.optional}
        rows={4}
        maxLength={MOST_CONFIDENTIAL}
        value={confidential}
        onChange={(typed) => change({ confidential: typed })}
      />
      {draft.state === 'DRAFT' && (
        <OtherUnit
          label={`${m.unit} (${common.optional})`}
          hint={m.unitHint}
          error={errors['unitId']}
          picked={unit}
          onPick={(picked) => change({ unit: picked })}
        />
      )}
    </>
  );
}

const changeRecognition = (changed: Partial<DraftRecognition>): void =>
  change(({ recognition }) => ({ recognition: { ...recognition, ...changed } }));

function Decision({ draft, errors }: FieldsProps) {
  const m = useMessages(moreMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  const { recognition } = draft.form;
  return (
    <>
      <TextField
        name="recognition.number"
        label={m.number}
        hint={m.numberHint}
        error={errors['recognition.number']}
        maxLength={60}
        short
        value={recognition.number}
        onChange={(number) => changeRecognition({ number })}
      />
      <TextField
        name="recognition.date"
        label={m.date}
        error={errors['recognition.date']}
        type="date"
        short
        max={today()}
        value={recognition.date}
        onChange={(date) => changeRecognition({ date })}
      />
      <TextField
        name="recognition.body"
        label={m.body}
        hint={m.bodyHint}
        error={errors['recognition.body']}
        maxLength={200}
        value={recognition.body}
        onChange={(body) => changeRecognition({ body })}
      />
      <SelectField
        name="recognition.level"
        label={m.level}
        error={errors['recognition.level']}
        choices={choicesOf(words.recognitionLevel)}
        empty={common.choose}
        value={recognition.level}
        onChange={(level) => changeRecognition({ level: level as RecognitionLevel | '' })}
      />
    </>
  );
}
