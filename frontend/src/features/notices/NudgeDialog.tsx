import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { DialogForm } from '../../shared/form/DialogForm';
import { TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { useSettled } from '../../shared/useSettled';
import { commonMessages } from '../../shared/words/common';
import { noticeMessages } from './messages';
import css from './Notices.module.css';
import { nudgePreviewQuery } from './queries';

const MOST_WORDS = 500;
const TYPING_PAUSE_MS = 400;

interface Props {
  unit: { id: string; name: string };
  onClose: () => void;
  onSent: () => void;
}

/** What the unit's officers will read, with the figures of now, and words of one's own. */
export function NudgeDialog({ unit, onClose, onSent }: Props) {
  const m = useMessages(noticeMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const [key] = useState(createKey);
  const form = useForm({
    initial: { words: '' },
    validate: () => ({}),
    submit: async ({ words }) => {
      await answer(
        api.POST('/api/v1/units/{id}/nudges', {
          params: { path: { id: unit.id }, header: { 'Idempotency-Key': key } },
          body: { words: words.trim() || null },
        }),
      );
      await queries.invalidateQueries({ queryKey: ['nudges'] });
      onSent();
    },
  });
  const preview = useQuery(nudgePreviewQuery(unit.id, useSettled(form.values.words.trim(), TYPING_PAUSE_MS)));
  return (
    <DialogForm
      title={m.nudgeOf({ unit: unit.name })}
      yes={m.nudge}
      no={m.cancel}
      open
      onClose={onClose}
      form={form}
    >
      <TextArea
        name="words"
        label={m.words}
        optional={common.optional}
        rows={3}
        maxLength={MOST_WORDS}
        error={form.errors['words']}
        value={form.values.words}
        onChange={(words) => form.set('words', words)}
      />
      <QueryView query={preview}>
        {({ text, people, possibleAt }) => (
          <div class={css.part}>
            {text ? <blockquote class={css.words}>{text}</blockquote> : <p>{m.onItsWay}</p>}
            <p>
              {possibleAt
                ? m.possibleAt({ at: formats.dateTime(possibleAt) })
                : m.toOfficers({ count: people })}
            </p>
          </div>
        )}
      </QueryView>
    </DialogForm>
  );
}
