import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import type { Campaign } from '../../shared/api/types';
import { Checkbox, TextField } from '../../shared/form/inputs';
import { fieldErrors } from '../../shared/form/fieldErrors';
import type { FieldErrors } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { campaignMessages } from './messages';
import type { vi } from './messages.vi';
import { PreviewedForm } from './PreviewedForm';
import { usePreviewed } from './usePreviewed';

const LEAST_LETTERS = 3;
const MOST_NAME = 200;
const MOST_CODE = 40;
const USUAL_TARGET = 10;
const USUAL_MEMBERS = 30;

interface Values {
  code: string;
  name: string;
  appliedFrom: string;
  appliedUntil: string;
  minimumTarget: string;
  minimumMembers: string;
  recognitionFirst: boolean;
  reason: string;
}

interface Props {
  /** Null for a new one. */
  campaign: Campaign | null;
  title: string;
  onDone: () => void;
  onClose: () => void;
}

export function CampaignForm({ campaign, title, onDone, onClose }: Props) {
  const m = useMessages(campaignMessages);
  const state = usePreviewed<Values>({
    initial: {
      code: campaign?.code ?? '',
      name: campaign?.name ?? '',
      appliedFrom: campaign?.appliedFrom ?? '',
      appliedUntil: campaign?.appliedUntil ?? '',
      minimumTarget: String(campaign?.minimums.target ?? USUAL_TARGET),
      minimumMembers: String(campaign?.minimums.members ?? USUAL_MEMBERS),
      recognitionFirst: campaign?.recognitionFirst ?? false,
      reason: '',
    },
    validate: (values) => errorsOf(values, m),
    // Nothing hangs on a campaign that does not exist yet.
    preview: async (values) => (campaign ? await previewOf(campaign, values) : { effects: [] }),
    save: (values, confirmed, key) => (campaign ? change(campaign, values, confirmed) : create(values, key)),
    confirmMissing: m.confirmMissing,
    onDone,
  });
  const { form, set } = state;
  const day = (name: 'appliedFrom' | 'appliedUntil') => (
    <TextField
      name={name}
      type="date"
      short
      label={m[name]}
      error={form.errors[name]}
      value={form.values[name]}
      onChange={(value) => set(name, value)}
    />
  );
  const minimum = (name: 'minimumTarget' | 'minimumMembers') => (
    <TextField
      name={name}
      inputMode="numeric"
      short
      label={m[name]}
      hint={m.minimumHint}
      error={form.errors[name]}
      value={form.values[name]}
      onChange={(value) => set(name, value)}
    />
  );
  return (
    <PreviewedForm title={title} state={state} onClose={onClose}>
      {!campaign && (
        <TextField
          name="code"
          label={m.code}
          error={form.errors['code']}
          maxLength={MOST_CODE}
          short
          value={form.values.code}
          onChange={(code) => set('code', code)}
        />
      )}
      <TextField
        name="name"
        label={m.name}
        error={form.errors['name']}
        maxLength={MOST_NAME}
        value={form.values.name}
        onChange={(name) => set('name', name)}
      />
      {day('appliedFrom')}
      {day('appliedUntil')}
      {minimum('minimumTarget')}
      {minimum('minimumMembers')}
      <Checkbox
        name="recognitionFirst"
        label={m.recognitionFirst}
        checked={form.values.recognitionFirst}
        onChange={(recognitionFirst) => set('recognitionFirst', recognitionFirst)}
      />
    </PreviewedForm>
  );
}

function errorsOf(values: Values, m: typeof vi): FieldErrors {
  const letters = (message: string) => v.pipe(v.string(), v.trim(), v.minLength(LEAST_LETTERS, message));
  const day = v.pipe(v.string(), v.minLength(1, m.dayMissing));
  const whole = v.pipe(v.string(), v.trim(), v.regex(/^(\d{1,9}|1000000000)$/, m.goalWrong));
  const schema = v.object({
    code: v.pipe(v.string(), v.regex(/^[\w./-]{2,40}$/, m.codeWrong)),
    name: letters(m.nameShort),
    appliedFrom: day,
    appliedUntil: v.pipe(
      day,
      v.check((until) => until >= values.appliedFrom, m.timeOrder),
    ),
    minimumTarget: whole,
    minimumMembers: whole,
    reason: letters(m.reasonShort),
  });
  return fieldErrors(schema, values);
}

const factsOf = ({
  name,
  appliedFrom,
  appliedUntil,
  minimumTarget,
  minimumMembers,
  recognitionFirst,
  reason,
}: Values) => ({
  name: name.trim(),
  appliedFrom,
  appliedUntil,
  minimumTarget: Number(minimumTarget),
  minimumMembers: Number(minimumMembers),
  recognitionFirst,
  reason: reason.trim(),
});

const previewOf = (campaign: Campaign, values: Values) =>
  answer(
    api.POST('/api/v1/campaigns/{id}/preview', {
      params: { path: { id: campaign.id } },
      body: { ...factsOf(values), confirmed: false },
    }),
  );

const change = (campaign: Campaign, values: Values, confirmed: boolean) =>
  answer(
    api.PUT('/api/v1/campaigns/{id}', {
      params: { path: { id: campaign.id }, header: { 'If-Match': `"${campaign.version}"` } },
      body: { ...factsOf(values), confirmed },
    }),
  );

const create = (values: Values, key: string) =>
  answer(
    api.POST('/api/v1/campaigns', {
      params: { header: { 'Idempotency-Key': key } },
      body: { ...factsOf(values), code: values.code },
    }),
  );
