import { useState } from 'preact/hooks';
import { answer, api, createKey, ifMatch } from '../../shared/api/client';
import type { IdeaComment } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { commonMessages } from '../../shared/words/common';
import { publicMessages } from './public';

const MOST_TEXT = 1000;

interface Props {
  ideaId: string;
  /** Null for a new one. */
  comment: IdeaComment | null;
  onDone: () => Promise<void>;
  onClose?: () => void;
}

export function CommentForm({ ideaId, comment, onDone, onClose }: Props) {
  const m = useMessages(publicMessages);
  const common = useMessages(commonMessages);
  const [key, setKey] = useState(createKey);
  const form = useForm({
    initial: { text: comment?.text ?? '' },
    validate: ({ text }): Record<string, string> => (text.trim() ? {} : { text: m.textMissing }),
    submit: async ({ text }) => {
      if (comment) {
        const params = { path: { ideaId, id: comment.id }, header: ifMatch(comment.version) };
        await answer(api.PUT('/api/v1/ideas/{ideaId}/comments/{id}', { params, body: { text } }));
      } else {
        const params = { path: { ideaId }, header: { 'Idempotency-Key': key } };
        await answer(api.POST('/api/v1/ideas/{ideaId}/comments', { params, body: { text } }));
        setKey(createKey());
        form.set('text', '');
      }
      await onDone();
    },
  });
  return (
    <Form form={form}>
      <TextArea
        name="text"
        label={m.write}
        hint={m.writeHint}
        error={form.errors['text']}
        rows={3}
        maxLength={MOST_TEXT}
        value={form.values.text}
        onChange={(text) => form.set('text', text)}
      />
      <ButtonRow>
        <Button type="submit" look="secondary" pending={form.sending}>
          {comment ? m.saveComment : m.post}
        </Button>
        {onClose && (
          <Button look="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
        )}
      </ButtonRow>
    </Form>
  );
}
