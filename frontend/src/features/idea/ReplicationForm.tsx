import { useState } from 'preact/hooks';
import { answer, api, createKey, ifMatch } from '../../shared/api/client';
import type { Replication, ReplicationState } from '../../shared/api/types';
import { Form, SendRow } from '../../shared/form/Form';
import { RadioGroup, TextArea, TextField } from '../../shared/form/inputs';
import { type FieldErrors, useForm } from '../../shared/form/useForm';
import { today } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { type PickedUnit, UnitPicker } from '../../shared/units/UnitPicker';
import { commonMessages } from '../../shared/words/common';
import { publicMessages } from './public';

const LEAST_TEXT = 10;
const MOST_TEXT = 1000;

interface Values {
  unit: PickedUnit | null;
  state: ReplicationState;
  text: string;
  appliedOn: string;
  benefitText: string;
}

interface Props {
  ideaId: string;
  /** Null for a new note. */
  note: Replication | null;
  /** The unit that is likely meant. */
  unit: PickedUnit | null;
  /** Whether another unit may be chosen. */
  anyUnit: boolean;
  onDone: () => Promise<void>;
  onClose: () => void;
}

export function ReplicationForm({ ideaId, note, unit, anyUnit, onDone, onClose }: Props) {
  const m = useMessages(publicMessages);
  const common = useMessages(commonMessages);
  const [key] = useState(createKey);
  const form = useForm<Values>({
    initial: {
      unit: note?.unit ?? unit,
      state: note?.state ?? 'APPLIED',
      text: note?.text ?? '',
      appliedOn: note?.appliedOn ?? '',
      benefitText: note?.benefitText ?? '',
    },
    validate: ({ unit: picked, state, text, appliedOn }) => {
      const errors: FieldErrors = {};
      if (!picked) errors['unitId'] = m.unitMissing;
      if (text.trim().length < LEAST_TEXT) errors['facts.text'] = m.textShort;
      if (state === 'APPLIED' && !appliedOn) errors['facts.appliedOn'] = m.dayMissing;
      if (state === 'APPLIED' && appliedOn > today()) errors['facts.appliedOn'] = m.dayLater;
      return errors;
    },
    submit: async ({ unit: picked, state, text, appliedOn, benefitText }) => {
      const isApplied = state === 'APPLIED';
      const facts = {
        state,
        text,
        appliedOn: isApplied ? appliedOn : null,
        benefitText: isApplied && benefitText.trim() ? benefitText : null,
      };
      if (note) {
        const params = { path: { ideaId, id: note.id }, header: ifMatch(note.version) };
        await answer(api.PUT('/api/v1/ideas/{ideaId}/replications/{id}', { params, body: { facts } }));
      } else {
        const params = { path: { ideaId }, header: { 'Idempotency-Key': key } };
        const body = { unitId: picked?.id ?? '', facts };
        await answer(api.POST('/api/v1/ideas/{ideaId}/replications', { params, body }));
      }
      await onDone();
    },
  });
  const { values, errors, set } = form;
  return (
    <Form form={form} label={m.noteTitle}>
      {note === null && anyUnit ? (
        <UnitPicker
          name="unitId"
          label={m.unit}
          hint={m.unitHint}
          error={errors['unitId']}
          picked={values.unit}
          onPick={(picked) => set('unit', picked)}
        />
      ) : (
        <p>
          {m.unit}: <strong>{values.unit?.name}</strong>
        </p>
      )}
      <RadioGroup
        name="facts.state"
        label={m.stateLabel}
        choices={(['APPLIED', 'PLANNED'] as const).map((value) => ({ value, label: m.state[value] }))}
        value={values.state}
        onChange={(state) => set('state', state as ReplicationState)}
      />
      <TextArea
        name="facts.text"
        label={m.text}
        hint={m.textHint}
        error={errors['facts.text']}
        rows={4}
        maxLength={MOST_TEXT}
        value={values.text}
        onChange={(text) => set('text', text)}
      />
      {values.state === 'APPLIED' && (
        <>
          <TextField
            name="facts.appliedOn"
            type="date"
            short
            label={m.since}
            error={errors['facts.appliedOn']}
            max={today()}
            value={values.appliedOn}
            onChange={(day) => set('appliedOn', day)}
          />
          <TextArea
            name="facts.benefitText"
            label={m.result}
            optional={common.optional}
            error={errors['facts.benefitText']}
            rows={3}
            maxLength={MOST_TEXT}
            value={values.benefitText}
            onChange={(text) => set('benefitText', text)}
          />
        </>
      )}
      <SendRow form={form} yes={m.save} onClose={onClose} />
    </Form>
  );
}
