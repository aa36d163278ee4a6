import { useLayoutEffect, useState } from 'preact/hooks';
import { answer, api, createKey, ifMatch } from '../../shared/api/client';
import type { GuideDraft, Role } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { Checkbox, SelectField, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { editMessages } from './edit';
import { FilmFields } from './FilmFields';
import css from './Guides.module.css';
import { GuideView } from './GuideView';
import { kept } from './kept';
import { guideMessages } from './messages';
import { StepFields } from './StepFields';
import {
  moved,
  MOST_STEPS,
  newGuide,
  newStep,
  previewOf,
  requestOf,
  type TypedStep,
  typedOf,
  wrongIn,
} from './typed';

const LENGTHS = { headingVi: 120, headingEn: 120, summaryVi: 300, summaryEn: 300, slug: 60, position: 4 };

interface Props {
  /** None for a new one. */
  draft: GuideDraft | null;
  onSaved: (saved: GuideDraft) => void;
  onDiscard: () => void;
}

/** Everything about one guide. What is typed is kept in this window until it is saved or given up. */
export function GuideForm({ draft, onSaved, onDiscard }: Props) {
  const m = useMessages(editMessages);
  const { audiences } = useMessages(guideMessages);
  const id = draft?.guide.id ?? null;
  const name = id ?? 'new';
  const [before] = useState(() => kept.get(name));
  const [version] = useState(before?.version ?? draft?.version ?? null);
  const [key] = useState(createKey);
  const [isPreview, setPreview] = useState(false);
  const [told, setTold] = useState('');
  const form = useForm({
    initial: before?.typed ?? (draft ? typedOf(draft) : newGuide()),
    validate: (values) => wrongIn(values, m),
    submit: async (values) => {
      const body = requestOf(values);
      const saved = await answer(
        id
          ? api.PUT('/api/v1/guide-drafts/{id}', {
              params: { path: { id }, header: ifMatch(version ?? 0) },
              body,
            })
          : api.POST('/api/v1/guide-drafts', { params: { header: { 'Idempotency-Key': key } }, body }),
      );
      kept.forget(name);
      onSaved(saved);
    },
  });
  const { values, errors } = form;
  const [initial] = useState(values);
  // Before anything else happens: whoever reloads right after a key loses nothing.
  useLayoutEffect(() => {
    if (values !== initial) kept.set(name, { version, typed: values });
  }, [values, initial, name, version]);

  const text = (field: keyof typeof LENGTHS) => ({
    name: field,
    label: m[field],
    maxLength: LENGTHS[field],
    error: errors[field],
    value: values[field],
    onChange: (value: string) => form.set(field, value),
  });
  const changeStep = (index: number, change: Partial<TypedStep>) =>
    form.change('steps', (steps) => steps.map((step, at) => (at === index ? { ...step, ...change } : step)));
  const moveStep = (from: number, to: number) => {
    form.change('steps', (steps) => moved(steps, from, to));
    setTold(m.moved({ now: to + 1 }));
  };
  const addStep = () => {
    const step = newStep();
    form.change('steps', (steps) => [...steps, step]);
    // It is drawn by then, and whoever asked for it goes on there.
    setTimeout(() => document.getElementById(step.key)?.focus());
  };
  return (
    <>
      {before && (
        <Notice tone="act">
          <p>{m.restored}</p>
          <Button
            look="secondary"
            onClick={() => {
              kept.forget(name);
              onDiscard();
            }}
          >
            {m.discard}
          </Button>
        </Notice>
      )}
      <Form form={form} label={draft ? m.editTitle : m.newTitle}>
        <TextField {...text('headingVi')} />
        <TextField {...text('headingEn')} />
        <TextField {...text('summaryVi')} />
        <TextField {...text('summaryEn')} />
        <TextField {...text('slug')} hint={m.slugHint} />
        <SelectField
          name="audience"
          label={m.audience}
          empty={m.everybody}
          error={errors['audience']}
          choices={Object.entries(audiences).map(([value, label]) => ({ value, label }))}
          value={values.audience}
          onChange={(audience) => form.set('audience', audience as Role | '')}
        />
        <TextField {...text('position')} hint={m.positionHint} inputMode="numeric" short />
        <h2>{m.steps}</h2>
        <p role="status" class="visually-hidden">
          {told}
        </p>
        {values.steps.map((step, index) => (
          <StepFields
            key={step.key}
            guideId={id}
            step={step}
            index={index}
            all={values.steps.length}
            errors={errors}
            onChange={(change) => changeStep(index, change)}
            onMove={(to) => moveStep(index, to)}
            onRemove={() => form.change('steps', (steps) => steps.filter((_, at) => at !== index))}
          />
        ))}
        {values.steps.length < MOST_STEPS && (
          <ButtonRow>
            <Button look="secondary" onClick={addStep}>
              {m.addStep}
            </Button>
          </ButtonRow>
        )}
        <FilmFields guideId={id} values={values} errors={errors} onChange={form.set} />
        <Checkbox
          name="published"
          label={m.publish}
          checked={values.published}
          onChange={(published) => form.set('published', published)}
        />
        <ButtonRow>
          <Button type="submit" pending={form.sending}>
            {form.sending ? m.saving : m.save}
          </Button>
          <Button look="secondary" onClick={() => setPreview(!isPreview)}>
            {isPreview ? m.closePreview : m.preview}
          </Button>
        </ButtonRow>
      </Form>
      {form.problem?.kind === 'stale-version' && (
        <ButtonRow>
          <Button
            look="secondary"
            onClick={() => {
              kept.forget(name);
              onDiscard();
            }}
          >
            {m.stale}
          </Button>
        </ButtonRow>
      )}
      {isPreview && (
        <section class={css.preview} aria-label={m.preview}>
          <GuideView guide={previewOf(values)} />
        </section>
      )}
    </>
  );
}
