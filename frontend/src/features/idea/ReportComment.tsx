import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import type { CommentFault } from '../../shared/api/types';
import { moderationMessages } from '../../shared/comments/messages';
import { DialogForm } from '../../shared/form/DialogForm';
import { SelectField, TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { commonMessages } from '../../shared/words/common';
import { choicesOf } from '../../shared/words/domain';
import { publicMessages } from './public';

const MOST_NOTE = 500;

interface Props {
  ideaId: string;
  id: string;
  about: string;
  onDone: () => Promise<void>;
}

export function ReportComment({ ideaId, id, about, onDone }: Props) {
  const m = useMessages(publicMessages);
  const common = useMessages(commonMessages);
  const words = useMessages(moderationMessages);
  const [open, setOpen] = useState(false);
  const form = useForm<{ fault: string; note: string }>({
    initial: { fault: '', note: '' },
    validate: ({ fault }): Record<string, string> => (fault ? {} : { fault: words.faultMissing }),
    submit: async ({ fault, note }) => {
      await answer(
        api.PUT('/api/v1/ideas/{ideaId}/comments/{id}/reports/mine', {
          params: { path: { ideaId, id } },
          body: { fault: fault as CommentFault, note: note.trim() || null },
        }),
      );
      setOpen(false);
      await onDone();
    },
  });
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {m.report}
        <span class="visually-hidden">{about}</span>
      </Button>
      <DialogForm
        title={m.reportTitle}
        text={m.reportHint}
        yes={m.reportSend}
        open={open}
        onClose={() => setOpen(false)}
        form={form}
      >
        <SelectField
          name="fault"
          label={words.fault}
          error={form.errors['fault']}
          empty={common.choose}
          choices={choicesOf(words.faults)}
          value={form.values.fault}
          onChange={(fault) => form.set('fault', fault)}
        />
        <TextArea
          name="note"
          label={m.reportNote}
          optional={common.optional}
          error={form.errors['note']}
          rows={2}
          maxLength={MOST_NOTE}
          value={form.values.note}
          onChange={(note) => form.set('note', note)}
        />
      </DialogForm>
    </>
  );
}
