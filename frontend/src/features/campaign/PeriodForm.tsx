import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import type { Phase, Sprint } from '../../shared/api/types';
import { TextField } from '../../shared/form/inputs';
import { fieldErrors } from '../../shared/form/fieldErrors';
import type { FieldErrors } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { campaignMessages } from './messages';
import type { vi } from './messages.vi';
import { PreviewedForm } from './PreviewedForm';
import { instantOf, localOf } from './times';
import { usePreviewed } from './usePreviewed';

const LEAST_LETTERS = 3;
const MOST_NAME = 100;

interface Values {
  name: string;
  opensAt: string;
  closesAt: string;
  graceEndsAt: string;
  goal: string;
  reason: string;
}

/** What is changed, or where something new is added. */
export type Subject =
  | { kind: 'phase'; phase: Phase }
  | { kind: 'newPhase'; campaignId: string }
  | { kind: 'sprint'; sprint: Sprint }
  | { kind: 'newSprint'; phase: Phase };

interface Props {
  subject: Subject;
  title: string;
  onDone: () => void;
  onClose: () => void;
}

/** One form for phases and sprints, whether new or not. */
export function PeriodForm({ subject, title, onDone, onClose }: Props) {
  const m = useMessages(campaignMessages);
  const isPhase = subject.kind === 'phase' || subject.kind === 'newPhase';
  const state = usePreviewed<Values>({
    initial: initialOf(subject),
    validate: (values) => errorsOf(values, isPhase, m),
    preview: (values) => previewOf(subject, values),
    save: (values, confirmed, key) => saveOf(subject, values, confirmed, key),
    confirmMissing: m.confirmMissing,
    onDone,
  });
  const { form, set } = state;
  const time = (name: 'opensAt' | 'closesAt' | 'graceEndsAt', hint: string) => (
    <TextField
      name={name}
      type="datetime-local"
      short
      label={m[name]}
      hint={hint}
      error={form.errors[name]}
      value={form.values[name]}
      onChange={(value) => set(name, value)}
    />
  );
  return (
    <PreviewedForm title={title} state={state} onClose={onClose}>
      <TextField
        name="name"
        label={m.name}
        error={form.errors['name']}
        maxLength={MOST_NAME}
        value={form.values.name}
        onChange={(name) => set('name', name)}
      />
      {time('opensAt', m.zone)}
      {time('closesAt', isPhase ? m.closesHint : m.zone)}
      {isPhase ? (
        time('graceEndsAt', m.graceHint)
      ) : (
        <TextField
          name="goal"
          inputMode="numeric"
          short
          label={m.goal}
          error={form.errors['goal']}
          value={form.values.goal}
          onChange={(goal) => set('goal', goal)}
        />
      )}
    </PreviewedForm>
  );
}

const subjectOf = (subject: Subject): Phase | Sprint | null =>
  subject.kind === 'phase' ? subject.phase : subject.kind === 'sprint' ? subject.sprint : null;

function initialOf(subject: Subject): Values {
  const before = subjectOf(subject);
  const local = (instant: string | undefined) => (instant ? localOf(instant) : '');
  return {
    name: before?.name ?? '',
    opensAt: local(before?.opensAt),
    closesAt: local(before?.closesAt),
    graceEndsAt: local(before && 'graceEndsAt' in before ? before.graceEndsAt : undefined),
    goal: before && 'goal' in before ? String(before.goal) : '',
    reason: '',
  };
}

function errorsOf(values: Values, isPhase: boolean, m: typeof vi): FieldErrors {
  const letters = (message: string) => v.pipe(v.string(), v.trim(), v.minLength(LEAST_LETTERS, message));
  const time = v.pipe(v.string(), v.minLength(1, m.timeMissing));
  const after = (other: string, sameToo: boolean) =>
    v.pipe(
      time,
      v.check((value) => (sameToo ? value >= other : value > other), m.timeOrder),
    );
  const schema = v.object({
    name: letters(m.nameShort),
    opensAt: time,
    closesAt: after(values.opensAt, false),
    ...(isPhase
      ? { graceEndsAt: after(values.closesAt, true) }
      : { goal: v.pipe(v.string(), v.trim(), v.regex(/^(\d{1,9}|1000000000)$/, m.goalWrong)) }),
    reason: letters(m.reasonShort),
  });
  return fieldErrors(schema, values);
}

function timesOf(subject: Subject, values: Values) {
  const before = subjectOf(subject);
  return {
    name: values.name.trim(),
    opensAt: instantOf(values.opensAt, before?.opensAt),
    closesAt: instantOf(values.closesAt, before?.closesAt),
    reason: values.reason.trim(),
  };
}

const phaseBody = (subject: Subject, values: Values, confirmed: boolean) => ({
  ...timesOf(subject, values),
  graceEndsAt: instantOf(
    values.graceEndsAt,
    subject.kind === 'phase' ? subject.phase.graceEndsAt : undefined,
  ),
  confirmed,
});

const sprintBody = (subject: Subject, values: Values) => ({
  ...timesOf(subject, values),
  goal: Number(values.goal.trim()),
});

function previewOf(subject: Subject, values: Values) {
  switch (subject.kind) {
    case 'phase':
      return answer(
        api.POST('/api/v1/phases/{id}/preview', {
          params: { path: { id: subject.phase.id } },
          body: phaseBody(subject, values, false),
        }),
      );
    case 'newPhase':
      return answer(
        api.POST('/api/v1/campaigns/{id}/phases/preview', {
          params: { path: { id: subject.campaignId } },
          body: phaseBody(subject, values, false),
        }),
      );
    case 'sprint':
      return answer(
        api.POST('/api/v1/sprints/{id}/preview', {
          params: { path: { id: subject.sprint.id } },
          body: sprintBody(subject, values),
        }),
      );
    case 'newSprint':
      return answer(
        api.POST('/api/v1/phases/{id}/sprints/preview', {
          params: { path: { id: subject.phase.id } },
          body: sprintBody(subject, values),
        }),
      );
  }
}

function saveOf(subject: Subject, values: Values, confirmed: boolean, key: string): Promise<unknown> {
  const creating = { 'Idempotency-Key': key };
  switch (subject.kind) {
    case 'phase':
      return answer(
        api.PUT('/api/v1/phases/{id}', {
          params: { path: { id: subject.phase.id }, header: { 'If-Match': `"${subject.phase.version}"` } },
          body: phaseBody(subject, values, confirmed),
        }),
      );
    case 'newPhase':
      return answer(
        api.POST('/api/v1/campaigns/{id}/phases', {
          params: { path: { id: subject.campaignId }, header: creating },
          body: phaseBody(subject, values, confirmed),
        }),
      );
    case 'sprint':
      return answer(
        api.PUT('/api/v1/sprints/{id}', {
          params: { path: { id: subject.sprint.id }, header: { 'If-Match': `"${subject.sprint.version}"` } },
          body: sprintBody(subject, values),
        }),
      );
    case 'newSprint':
      return answer(
        api.POST('/api/v1/phases/{id}/sprints', {
          params: { path: { id: subject.phase.id }, header: creating },
          body: sprintBody(subject, values),
        }),
      );
  }
}
