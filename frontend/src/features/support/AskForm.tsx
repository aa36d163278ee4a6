import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api, createKey } from '../../shared/api/client';
import type { HelpAsked, MessageFile, SupportTopic } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form } from '../../shared/form/Form';
import { Checkbox, SelectField, TextArea, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { lazyPart } from '../../shared/ui/lazyPart';
import { Notice } from '../../shared/ui/Notice';
import { type PickedUnit, UnitPicker } from '../../shared/units/UnitPicker';
import { commonMessages } from '../../shared/words/common';
import { choicesOf } from '../../shared/words/domain';
import { supportMessages } from './messages';
import type { Along } from './step';

const LEAST_TEXT = 5;
const MOST_TEXT = 2000;
const LEAST_NAME = 2;
const MOST_NAME = 100;
const MOST_PHONE = 30;
const LEAST_DIGITS = 9;

const TeamCard = lazyPart(() => import('./TeamCard').then((loaded) => loaded.TeamCard));
const PickFiles = lazyPart(() => import('./PickFiles').then((loaded) => loaded.PickFiles));

interface Values {
  topic: SupportTopic;
  text: string;
  unit: PickedUnit | null;
  name: string;
  phone: string;
  shareDraft: boolean;
  files: MessageFile[];
}

interface Props {
  workplace: PickedUnit | null;
  hasAccount: boolean;
  along: Along;
  onAsked: (asked: HelpAsked) => void;
}

export function AskForm({ workplace, hasAccount, along, onAsked }: Props) {
  const m = useMessages(supportMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const [key, setKey] = useState(createKey);
  const [arriving, setArriving] = useState(0);
  const phone = v.pipe(
    v.string(),
    v.check((typed) => {
      const digits = typed.replace(/\D/g, '').length;
      return digits >= LEAST_DIGITS || (hasAccount && typed.trim() === '');
    }, m.phoneWrong),
  );
  const form = useForm<Values>({
    initial: {
      topic: along.step ? 'FORM' : 'OTHER',
      text: '',
      unit: workplace,
      name: '',
      phone: '',
      shareDraft: false,
      files: [],
    },
    validate: ({ text, name, phone: typed }) =>
      fieldErrors(
        v.object({
          text: v.pipe(v.string(), v.trim(), v.minLength(LEAST_TEXT, m.textShort)),
          name: hasAccount ? v.string() : v.pipe(v.string(), v.trim(), v.minLength(LEAST_NAME, m.nameShort)),
          phone,
        }),
        { text, name, phone: typed },
      ),
    submit: async ({ topic, text, unit, name, phone: typed, shareDraft, files }) => {
      const asked = await answer(
        api.POST('/api/v1/support-cases', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            topic,
            text: text.trim(),
            unitId: unit?.id ?? null,
            ideaId: hasAccount ? along.ideaId : null,
            step: along.step,
            name: hasAccount ? null : name.trim(),
            phone: typed.trim() || null,
            shareDraft: hasAccount && along.ideaId !== null && shareDraft,
            files: files.map(({ id }) => id),
          },
        }),
      );
      await queries.invalidateQueries({ queryKey: ['support-cases'] });
      onAsked(asked);
    },
  });
  const set = <Name extends keyof Values>(name: Name, value: Values[Name]) => {
    form.set(name, value);
    // Another question is another thing to create.
    setKey(createKey());
  };
  const { values, errors } = form;
  return (
    <>
      {hasAccount && along.ideaId && <Notice>{m.withDraft}</Notice>}
      <Form form={form} label={m.askTitle}>
        <SelectField
          name="topic"
          label={m.topic}
          choices={choicesOf(m.topics)}
          value={values.topic}
          onChange={(topic) => set('topic', topic as SupportTopic)}
        />
        <TextArea
          name="text"
          label={m.text}
          hint={m.textHint}
          error={errors['text']}
          maxLength={MOST_TEXT}
          value={values.text}
          onChange={(text) => set('text', text)}
        />
        {hasAccount && (
          <PickFiles
            files={values.files}
            onChange={(change) => {
              form.change('files', change);
              setKey(createKey());
            }}
            arriving={arriving}
            onArriving={setArriving}
          />
        )}
        {hasAccount && along.ideaId && (
          <div>
            <Checkbox
              name="shareDraft"
              label={m.shareDraft}
              checked={values.shareDraft}
              onChange={(shareDraft) => set('shareDraft', shareDraft)}
            />
            <p class="soft">{m.shareHint}</p>
          </div>
        )}
        <UnitPicker
          name="unitId"
          label={m.unit}
          hint={m.unitHint}
          error={errors['unitId']}
          picked={values.unit}
          onPick={(unit) => set('unit', unit)}
        />
        {!hasAccount && (
          <TextField
            name="name"
            label={m.name}
            error={errors['name']}
            autoComplete="name"
            maxLength={MOST_NAME}
            value={values.name}
            onChange={(name) => set('name', name)}
          />
        )}
        <TextField
          name="phone"
          label={hasAccount ? m.phoneWish : m.phone}
          optional={hasAccount ? common.optional : undefined}
          hint={m.phoneHint}
          error={errors['phone']}
          inputMode="tel"
          autoComplete="tel"
          maxLength={MOST_PHONE}
          short
          value={values.phone}
          onChange={(typed) => set('phone', typed)}
        />
        <div>
          <Button type="submit" large pending={form.sending || arriving > 0}>
            {form.sending ? m.sending : m.send}
          </Button>
        </div>
      </Form>
      <TeamCard unitId={values.unit?.id} />
    </>
  );
}
