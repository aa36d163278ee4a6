import { useState } from 'preact/hooks';
import { answer, api, ifMatch } from '../api/client';
import type { CommentDecision, CommentFault } from '../api/types';
import { DialogForm } from '../form/DialogForm';
import { SelectField, TextArea } from '../form/inputs';
import { type FieldErrors, useForm } from '../form/useForm';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/Button';
import { commonMessages } from '../words/common';
import { choicesOf } from '../words/domain';
import { moderationMessages } from './messages';

const LEAST_REASON = 3;
const MOST_REASON = 500;

interface Props {
  ideaId: string;
  id: string;
  version: number;
  decision: CommentDecision;
  /** Which comment it is, for those who cannot see what stands beside the button. */
  about: string;
  look?: 'quiet' | 'secondary';
  onDone: (title: string) => Promise<void>;
}

/** Officers hide a comment or keep it, with a reason. */
export function ModerateComment({ ideaId, id, version, decision, about, look = 'quiet', onDone }: Props) {
  const m = useMessages(moderationMessages);
  const common = useMessages(commonMessages);
  const [open, setOpen] = useState(false);
  const hides = decision === 'HIDE';
  const form = useForm<{ fault: string; reason: string }>({
    initial: { fault: '', reason: '' },
    validate: ({ fault, reason }) => {
      const errors: FieldErrors = {};
      if (hides && !fault) errors['fault'] = m.faultMissing;
      if (reason.trim().length < LEAST_REASON) errors['reason'] = m.reasonMissing;
      return errors;
    },
    submit: async ({ fault, reason }) => {
      await answer(
        api.PUT('/api/v1/ideas/{ideaId}/comments/{id}/moderation', {
          params: { path: { ideaId, id }, header: ifMatch(version) },
          body: { decision, fault: hides ? (fault as CommentFault) : null, reason },
        }),
      );
      setOpen(false);
      await onDone(m.done[decision]);
    },
  });
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {m.label[decision]}
        <span class="visually-hidden">{about}</span>
      </Button>
      <DialogForm
        title={m.title[decision]}
        text={m.text[decision]}
        yes={m.label[decision]}
        look={hides ? 'danger' : 'primary'}
        open={open}
        onClose={() => setOpen(false)}
        form={form}
      >
        {hides && (
          <SelectField
            name="fault"
            label={m.fault}
            error={form.errors['fault']}
            empty={common.choose}
            choices={choicesOf(m.faults)}
            value={form.values.fault}
            onChange={(fault) => form.set('fault', fault)}
          />
        )}
        <TextArea
          name="reason"
          label={m.reason}
          error={form.errors['reason']}
          rows={3}
          maxLength={MOST_REASON}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </DialogForm>
    </>
  );
}
