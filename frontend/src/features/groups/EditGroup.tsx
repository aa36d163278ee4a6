import { useQueryClient } from '@tanstack/preact-query';
import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import type { Group } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { useForm } from '../../shared/form/useForm';
import { today } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Description, Reason, SaveRow } from './fields';
import css from './Groups.module.css';
import { groupMessages } from './messages';
import { chosen, letters } from './rules';

interface Props {
  group: Group;
  onDone: () => void;
  onClose: () => void;
}

const versionOf = (group: Group) => ({
  path: { id: group.id },
  header: { 'If-Match': `"${group.version}"` },
});

export function EditGroup({ group, onDone, onClose }: Props) {
  const m = useMessages(groupMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: { name: group.name, description: group.description ?? '', reason: '' },
    validate: (values) =>
      fieldErrors(v.object({ name: letters(m.nameShort), reason: letters(m.reasonShort) }), values),
    submit: async ({ name, description, reason }) => {
      const body = { name: name.trim(), description: description.trim() || null, reason: reason.trim() };
      await answer(api.PUT('/api/v1/groups/{id}', { params: versionOf(group), body }));
      await queries.invalidateQueries();
      onDone();
    },
  });
  const { values, errors, set } = form;
  return (
    <div class={css.editor}>
      <Form form={form} label={m.edit}>
        <Description name={values.name} description={values.description} errors={errors} onChange={set} />
        <Reason value={values.reason} errors={errors} onChange={(reason) => set('reason', reason)} />
        <SaveRow sending={form.sending} onClose={onClose} />
      </Form>
    </div>
  );
}

export function DissolveGroup({ group, onDone, onClose }: Props) {
  const m = useMessages(groupMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: { effectiveOn: today(), reason: '' },
    validate: (values) =>
      fieldErrors(v.object({ effectiveOn: chosen(m.dayMissing), reason: letters(m.reasonShort) }), values),
    submit: async ({ effectiveOn, reason }) => {
      const body = { effectiveOn, reason: reason.trim() };
      await answer(api.POST('/api/v1/groups/{id}/dissolution', { params: versionOf(group), body }));
      await queries.invalidateQueries();
      onDone();
    },
  });
  const { values, errors, set } = form;
  return (
    <div class={css.editor}>
      <Form form={form} label={m.dissolve}>
        <p>{m.dissolveText}</p>
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
        <SaveRow sending={form.sending} label={m.dissolve} onClose={onClose} />
      </Form>
    </div>
  );
}
