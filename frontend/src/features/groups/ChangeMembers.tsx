import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api, createKey } from '../../shared/api/client';
import type { Group, MemberStep } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { RadioGroup, TextField } from '../../shared/form/inputs';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { useForm } from '../../shared/form/useForm';
import { today } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { type PickedUnit, UnitPicker } from '../../shared/units/UnitPicker';
import { choicesOf } from '../../shared/words/domain';
import { Reason, SaveRow } from './fields';
import css from './Groups.module.css';
import { groupMessages } from './messages';
import { chosen, letters } from './rules';

const MOST_AT_ONCE = 20;

interface Values {
  step: MemberStep | '';
  units: (PickedUnit | null)[];
  effectiveOn: string;
  reason: string;
}

interface Props {
  group: Group;
  onDone: () => void;
  onClose: () => void;
}

const idsOf = (units: (PickedUnit | null)[]) => units.flatMap((unit) => (unit ? [unit.id] : []));

export function ChangeMembers({ group, onDone, onClose }: Props) {
  const m = useMessages(groupMessages);
  const queries = useQueryClient();
  const [key, setKey] = useState(createKey);
  const form = useForm<Values>({
    initial: { step: 'JOIN', units: [null], effectiveOn: today(), reason: '' },
    validate: (values) =>
      fieldErrors(
        v.object({
          step: chosen(m.stepMissing),
          'unit-0': chosen(m.unitMissing),
          effectiveOn: chosen(m.dayMissing),
          reason: letters(m.reasonShort),
        }),
        { ...values, 'unit-0': idsOf(values.units)[0] ?? '' },
      ),
    submit: async ({ step, units, effectiveOn, reason }) => {
      await answer(
        api.POST('/api/v1/groups/{id}/members', {
          params: { path: { id: group.id }, header: { 'Idempotency-Key': key } },
          body: { step: step || 'JOIN', unitIds: idsOf(units), effectiveOn, reason: reason.trim() },
        }),
      );
      await queries.invalidateQueries();
      onDone();
    },
  });
  const { values, errors } = form;
  // Another change is another request.
  const set = <Name extends keyof Values>(name: Name, value: Values[Name]) => {
    form.set(name, value);
    setKey(createKey());
  };
  const changeUnits = (next: (now: Values['units']) => Values['units']) => {
    form.change('units', next);
    setKey(createKey());
  };
  return (
    <div class={css.editor}>
      <Form form={form} label={m.change}>
        <RadioGroup
          name="step"
          label={m.whichStep}
          error={errors['step']}
          choices={choicesOf(m.step)}
          value={values.step}
          onChange={(step) => set('step', step as MemberStep)}
        />
        {values.units.map((unit, index) => (
          <UnitPicker
            key={index}
            name={`unit-${index}`}
            label={m.unitOf({ number: String(index + 1) })}
            error={errors[`unit-${index}`]}
            picked={unit}
            onPick={(picked) =>
              changeUnits((now) => now.map((other, place) => (place === index ? picked : other)))
            }
          />
        ))}
        {values.units.length < MOST_AT_ONCE && (
          <div>
            <Button look="secondary" onClick={() => changeUnits((now) => [...now, null])}>
              {m.moreUnits}
            </Button>
          </div>
        )}
        <TextField
          name="effectiveOn"
          type="date"
          short
          label={m.effectiveOn}
          error={errors['effectiveOn']}
          value={values.effectiveOn}
          onChange={(day) => set('effectiveOn', day)}
        />
        <Reason value={values.reason} errors={errors} onChange={(reason) => set('reason', reason)} />
        <SaveRow sending={form.sending} onClose={onClose} />
      </Form>
    </div>
  );
}
