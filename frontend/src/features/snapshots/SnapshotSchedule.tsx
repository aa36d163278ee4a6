import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { answer, api, ifMatch } from '../../shared/api/client';
import type { SnapshotPlan } from '../../shared/api/types';
import { Form, SendRow } from '../../shared/form/Form';
import { Checkbox, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Button } from '../../shared/ui/Button';
import { Skeleton } from '../../shared/ui/Skeleton';
import { SummaryList } from '../../shared/ui/SummaryList';
import { commonMessages } from '../../shared/words/common';
import { scheduleMessages } from './schedule';
import { planQuery } from './queries';
import css from './Snapshots.module.css';

interface Props {
  campaignId: string;
  /** What may be changed depends on who asks. */
  viewer: string;
}

/** When the figures freeze by themselves: seen by those who answer for figures, decided by who administers the whole tree. */
export function SnapshotSchedule({ campaignId, viewer }: Props) {
  const m = useMessages(scheduleMessages);
  const common = useMessages(commonMessages);
  const plan = useQuery(planQuery(campaignId, viewer));
  return (
    <section class={css.part} aria-labelledby="plan">
      <h2 id="plan">{m.title}</h2>
      <QueryView query={plan} pending={<Skeleton label={common.loading} lines={3} />}>
        {(found) => <ScheduleView campaignId={campaignId} plan={found} />}
      </QueryView>
    </section>
  );
}

function ScheduleView({ campaignId, plan }: { campaignId: string; plan: SnapshotPlan }) {
  const m = useMessages(scheduleMessages);
  const formats = useFormats();
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(0);
  const rows = [
    { key: 'daily', label: m.daily, value: plan.dailyAt ? m.dailyAt({ time: plan.dailyAt }) : m.never },
    { key: 'endOfGrace', label: m.endOfGrace, value: plan.endOfGrace ? m.yes : m.no },
  ];
  if (plan.changedBy && plan.changedAt) {
    const changed = { name: plan.changedBy, time: formats.dateTime(plan.changedAt) };
    rows.push({ key: 'changed', label: m.changed, value: m.changedBy(changed) });
  }
  return (
    <>
      {saved > 0 && !editing && <Arrived key={saved} tone="good" title={m.saved} />}
      <SummaryList rows={rows} />
      {editing ? (
        <ScheduleForm
          campaignId={campaignId}
          plan={plan}
          onDone={() => {
            setEditing(false);
            setSaved(saved + 1);
          }}
          onClose={() => setEditing(false)}
        />
      ) : (
        plan.editable && (
          <div>
            <Button look="secondary" onClick={() => setEditing(true)}>
              {m.edit}
            </Button>
          </div>
        )
      )}
    </>
  );
}

interface FormProps {
  campaignId: string;
  plan: SnapshotPlan;
  onDone: () => void;
  onClose: () => void;
}

function ScheduleForm({ campaignId, plan, onDone, onClose }: FormProps) {
  const m = useMessages(scheduleMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: {
      isDaily: plan.dailyAt !== null,
      dailyAt: plan.dailyAt ?? '14:00',
      endOfGrace: plan.endOfGrace,
    },
    validate: ({ isDaily, dailyAt }) => (isDaily && dailyAt === '' ? { dailyAt: m.timeMissing } : {}),
    submit: async ({ isDaily, dailyAt, endOfGrace }) => {
      await answer(
        api.PUT('/api/v1/campaigns/{id}/snapshot-plan', {
          params: { path: { id: campaignId }, header: ifMatch(plan.version) },
          body: { dailyAt: isDaily ? dailyAt : null, endOfGrace },
        }),
      );
      await queries.invalidateQueries({ queryKey: ['snapshotPlan'] });
      onDone();
    },
  });
  const { values, errors, set } = form;
  return (
    <Form form={form} label={m.edit}>
      <Checkbox
        name="isDaily"
        label={m.isDaily}
        checked={values.isDaily}
        onChange={(isDaily) => set('isDaily', isDaily)}
      />
      {values.isDaily && (
        <TextField
          name="dailyAt"
          type="time"
          short
          label={m.time}
          hint={m.timeHint}
          error={errors['dailyAt']}
          value={values.dailyAt}
          onChange={(dailyAt) => set('dailyAt', dailyAt)}
        />
      )}
      <Checkbox
        name="endOfGrace"
        label={m.isEndOfGrace}
        checked={values.endOfGrace}
        onChange={(endOfGrace) => set('endOfGrace', endOfGrace)}
      />
      <SendRow form={form} yes={m.save} sending={m.saving} onClose={onClose} />
    </Form>
  );
}
