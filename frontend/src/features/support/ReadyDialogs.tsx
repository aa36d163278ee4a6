import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer as answerOf, api, createKey, ifMatch } from '../../shared/api/client';
import type { ReadyAnswer } from '../../shared/api/types';
import { DialogForm } from '../../shared/form/DialogForm';
import { TextArea, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { deskMessages } from './desk';

const LEAST_HEADING = 3;
const MOST_HEADING = 100;
const LEAST_TEXT = 5;
const MOST_TEXT = 2000;

interface Props {
  unitId: string;
  onClose: () => void;
  onDone: (told: string) => void;
}

const paramsOf = (unitId: string, { id, version }: ReadyAnswer) => ({
  path: { id: unitId, answerId: id },
  header: ifMatch(version),
});

/** A new one, or one written anew. */
export function WriteReady({ unitId, answer, onClose, onDone }: Props & { answer: ReadyAnswer | null }) {
  const m = useMessages(deskMessages);
  const queries = useQueryClient();
  const [key, setKey] = useState(createKey);
  const form = useForm({
    initial: { heading: answer?.heading ?? '', text: answer?.text ?? '' },
    validate: ({ heading, text }) => ({
      ...(heading.trim().length < LEAST_HEADING ? { heading: m.headingShort } : {}),
      ...(text.trim().length < LEAST_TEXT ? { text: m.readyShort } : {}),
    }),
    submit: async ({ heading, text }) => {
      const body = { heading: heading.trim(), text: text.trim() };
      await answerOf(
        answer
          ? api.PUT('/api/v1/units/{id}/support-team/ready-answers/{answerId}', {
              params: paramsOf(unitId, answer),
              body,
            })
          : api.POST('/api/v1/units/{id}/support-team/ready-answers', {
              params: { path: { id: unitId }, header: { 'Idempotency-Key': key } },
              body,
            }),
      );
      onDone(m.readySaved);
      await queries.invalidateQueries({ queryKey: ['ready-answers'] });
    },
  });
  const field = (name: keyof typeof form.values, maxLength: number) => ({
    name,
    maxLength,
    error: form.errors[name],
    value: form.values[name],
    onChange: (value: string) => {
      form.set(name, value);
      // Another text is another thing to create.
      setKey(createKey());
    },
  });
  return (
    <DialogForm
      form={form}
      title={answer ? m.readyChange : m.readyAdd}
      yes={m.save}
      sending={m.working}
      open
      onClose={onClose}
    >
      <TextField {...field('heading', MOST_HEADING)} label={m.heading} hint={m.headingHint} />
      <TextArea {...field('text', MOST_TEXT)} label={m.readyText} hint={m.readyTextHint} rows={6} />
    </DialogForm>
  );
}

export function RemoveReady({ unitId, answer, onClose, onDone }: Props & { answer: ReadyAnswer }) {
  const m = useMessages(deskMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      const params = paramsOf(unitId, answer);
      await answerOf(api.DELETE('/api/v1/units/{id}/support-team/ready-answers/{answerId}', { params }));
      onDone(m.readyRemoved);
      await queries.invalidateQueries({ queryKey: ['ready-answers'] });
    },
  });
  return (
    <DialogForm
      form={form}
      title={m.readyRemove}
      text={m.readyRemoveText({ heading: answer.heading })}
      yes={m.readyRemove}
      sending={m.working}
      look="danger"
      open
      onClose={onClose}
    />
  );
}
