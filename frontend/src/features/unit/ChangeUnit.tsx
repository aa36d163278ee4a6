import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { Unit, UnitChange, UnitChangeKind, UnitPreview } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { RadioGroup, TextArea, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import {
  changeErrors,
  type ChangeValues,
  kindsFor,
  MOST_NAME,
  MOST_REASON,
  requestOf,
  unchanged,
} from './changeForm';
import { ChangePreview } from './ChangePreview';
import { changeMessages } from './changes';
import { OtherUnits } from './OtherUnits';
import { PlaceFields } from './PlaceFields';
import css from './Unit.module.css';

interface Props {
  unit: Unit;
  onDone: (change: UnitChange) => void;
}

/** The first submit shows what the change would touch, the second makes it; an edit in between starts over. */
export function ChangeUnit({ unit, onDone }: Props) {
  const m = useMessages(changeMessages);
  const queries = useQueryClient();
  const [preview, setPreview] = useState<UnitPreview | null>(null);
  const [orderKey, setOrderKey] = useState(createKey);
  const form = useForm<ChangeValues>({
    initial: unchanged(unit),
    validate: (values) => changeErrors(values, unit, m),
    submit: async (values) => {
      const path = { id: unit.id };
      const body = requestOf(values);
      if (!preview) {
        setPreview(await answer(api.POST('/api/v1/units/{id}/changes/preview', { params: { path }, body })));
        return;
      }
      const header = { 'Idempotency-Key': orderKey };
      const change = await answer(api.POST('/api/v1/units/{id}/changes', { params: { path, header }, body }));
      await queries.invalidateQueries();
      onDone(change);
    },
  });
  const { values, errors } = form;
  const startOver = () => {
    setPreview(null);
    // Another change is another order.
    setOrderKey(createKey());
  };
  const set = <Name extends keyof ChangeValues>(name: Name, value: ChangeValues[Name]) => {
    form.set(name, value);
    startOver();
  };
  const changeOthers = (next: (now: ChangeValues['others']) => ChangeValues['others']) => {
    form.change('others', next);
    startOver();
  };

  return (
    <details class={css.editor}>
      <summary>{m.change}</summary>
      <p class="soft">{m.changeLead}</p>
      <Form form={form} label={m.change}>
        <RadioGroup
          name="kind"
          label={m.whichKind}
          error={errors['kind']}
          choices={kindsFor(unit).map((kind) => ({ value: kind, label: m.kind[kind] }))}
          value={values.kind}
          onChange={(kind) => set('kind', kind as UnitChangeKind)}
        />
        {values.kind === 'RENAME' && (
          <TextField
            name="name"
            label={m.name}
            error={errors['name']}
            maxLength={MOST_NAME}
            value={values.name}
            onChange={(name) => set('name', name)}
          />
        )}
        {values.kind === 'RECLASSIFY' && (
          <PlaceFields
            level={values.level}
            upperKind={values.upperKind}
            block={values.block}
            errors={errors}
            kindName="upperKind"
            onLevel={(level) => set('level', level)}
            onKind={(kind) => set('upperKind', kind)}
            onBlock={(block) => set('block', block)}
          />
        )}
        <OtherUnits values={values} errors={errors} onChange={changeOthers} />
        <TextField
          name="effectiveOn"
          type="date"
          short
          label={m.effectiveOn}
          hint={m.effectiveHint}
          error={errors['effectiveOn']}
          value={values.effectiveOn}
          onChange={(day) => set('effectiveOn', day)}
        />
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          error={errors['reason']}
          rows={2}
          maxLength={MOST_REASON}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
        />
        {preview && <ChangePreview preview={preview} day={values.effectiveOn} />}
        <div>
          {preview ? (
            <Button key="make" type="submit" pending={form.sending}>
              {form.sending ? m.making : m.make}
            </Button>
          ) : (
            <Button key="preview" type="submit" look="secondary" pending={form.sending}>
              {form.sending ? m.previewing : m.preview}
            </Button>
          )}
        </div>
      </Form>
    </details>
  );
}
