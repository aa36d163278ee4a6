import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api, createKey } from '../../shared/api/client';
import type { GroupKind } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { RadioGroup } from '../../shared/form/inputs';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { type PickedUnit, UnitPicker } from '../../shared/units/UnitPicker';
import { choicesOf } from '../../shared/words/domain';
import { Description, Reason, SaveRow } from './fields';
import css from './Groups.module.css';
import { groupMessages } from './messages';
import { chosen, letters } from './rules';

interface Values {
  kind: GroupKind | '';
  unit: PickedUnit | null;
  name: string;
  description: string;
  reason: string;
}

interface Props {
  campaignId: string;
  onDone: (id: string) => void;
  onClose: () => void;
}

export function AddGroup({ campaignId, onDone, onClose }: Props) {
  const m = useMessages(groupMessages);
  const queries = useQueryClient();
  const [key] = useState(createKey);
  const form = useForm<Values>({
    initial: { kind: '', unit: null, name: '', description: '', reason: '' },
    validate: (values) =>
      fieldErrors(
        v.object({
          kind: chosen(m.kindMissing),
          name: letters(m.nameShort),
          unitId: chosen(m.unitMissing),
          reason: letters(m.reasonShort),
        }),
        { ...values, unitId: values.unit?.id ?? '' },
      ),
    submit: async ({ kind, unit, name, description, reason }) => {
      const group = await answer(
        api.POST('/api/v1/campaigns/{id}/groups', {
          params: { path: { id: campaignId }, header: { 'Idempotency-Key': key } },
          body: {
            unitId: unit?.id ?? '',
            kind: kind || 'CLUSTER',
            name: name.trim(),
            description: description.trim() || null,
            reason: reason.trim(),
          },
        }),
      );
      await queries.invalidateQueries();
      onDone(group.id);
    },
  });
  const { values, errors, set } = form;
  return (
    <div class={css.editor}>
      <Form form={form} label={m.add}>
        <RadioGroup
          name="kind"
          label={m.which}
          error={errors['kind']}
          choices={choicesOf(m.kind)}
          value={values.kind}
          onChange={(kind) => set('kind', kind as GroupKind)}
        />
        <Description name={values.name} description={values.description} errors={errors} onChange={set} />
        <UnitPicker
          name="unitId"
          label={m.unit}
          hint={m.unitHint}
          error={errors['unitId']}
          picked={values.unit}
          onPick={(unit) => set('unit', unit)}
        />
        <Reason value={values.reason} errors={errors} onChange={(reason) => set('reason', reason)} />
        <SaveRow sending={form.sending} onClose={onClose} />
      </Form>
    </div>
  );
}
