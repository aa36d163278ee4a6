import { useQueryClient } from '@tanstack/preact-query';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { overtaken } from '../../shared/api/overtaken';
import type { MessageFile } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { Checkbox, TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { keptReply } from './keptReply';
import { supportMessages } from './messages';
import { PickFiles } from './PickFiles';

const MOST_TEXT = 2000;

interface Props {
  caseId: string;
  label: string;
  /** For the team: what to tick when the worker has to answer. */
  awaits?: string | undefined;
  /** What may be put into the box before it is changed and sent. */
  prepared?: ((put: (text: string) => void) => ComponentChildren) | undefined;
}

export function ReplyForm({ caseId, label, awaits, prepared }: Props) {
  const m = useMessages(supportMessages);
  const queries = useQueryClient();
  const [key, setKey] = useState(createKey);
  const [files, setFiles] = useState<MessageFile[]>([]);
  const [round, setRound] = useState(0);
  const [arriving, setArriving] = useState(0);
  const refresh = () => queries.invalidateQueries({ queryKey: ['support-cases'] });
  const form = useForm({
    initial: { text: keptReply.get(caseId), awaitsAnswer: false },
    validate: ({ text }) =>
      !text.trim() ? { text: m.replyMissing } : text.trim().length > MOST_TEXT ? { text: m.replyLong } : {},
    submit: async ({ text, awaitsAnswer }) => {
      try {
        await answer(
          api.POST('/api/v1/support-cases/{id}/messages', {
            params: { path: { id: caseId }, header: { 'Idempotency-Key': key } },
            body: { text: text.trim(), awaitsAnswer, files: files.map(({ id }) => id) },
          }),
        );
      } catch (error) {
        throw await overtaken(error, refresh);
      }
      // Also when the person has gone to another page meanwhile.
      keptReply.set(caseId, '');
      form.setValues(() => ({ text: '', awaitsAnswer: false }));
      setFiles([]);
      setRound((now) => now + 1);
      setKey(createKey());
      await refresh();
    },
  });
  const { text: typed } = form.values;
  // Before anything else happens: whoever reloads right after a key loses nothing.
  useLayoutEffect(() => keptReply.set(caseId, typed), [caseId, typed]);
  const changed = (change: () => void) => {
    change();
    setKey(createKey());
  };
  const put = (ready: string) => {
    changed(() => form.change('text', (now) => (now.trim() ? `${now.trimEnd()}\n\n${ready}` : ready)));
    document.getElementById('text')?.focus();
  };
  return (
    <Form form={form}>
      {prepared?.(put)}
      <TextArea
        name="text"
        label={label}
        error={form.errors['text']}
        rows={3}
        maxLength={MOST_TEXT}
        value={form.values.text}
        onChange={(text) => changed(() => form.set('text', text))}
      />
      {awaits && (
        <Checkbox
          name="awaitsAnswer"
          label={awaits}
          checked={form.values.awaitsAnswer}
          onChange={(awaitsAnswer) => changed(() => form.set('awaitsAnswer', awaitsAnswer))}
        />
      )}
      <PickFiles
        key={round}
        files={files}
        onChange={(change) => changed(() => setFiles(change))}
        arriving={arriving}
        onArriving={setArriving}
      />
      <ButtonRow>
        <Button type="submit" pending={form.sending || arriving > 0}>
          {form.sending ? m.sending : m.replySend}
        </Button>
      </ButtonRow>
    </Form>
  );
}
