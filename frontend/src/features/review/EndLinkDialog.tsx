import { useQueryClient } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { IdeaLink } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { deskMessages } from './desk';

const LEAST_REASON = 10;

/** What was a duplicate waits for a decision again. */
export function EndLinkDialog({ link, onClose }: { link: IdeaLink; onClose: () => void }) {
  const m = useMessages(deskMessages);
  const queries = useQueryClient();
  const form = useForm<{ reason: string }>({
    initial: { reason: '' },
    validate: ({ reason }) => (reason.trim().length < LEAST_REASON ? { endReason: m.reasonMissing } : {}),
    submit: async ({ reason }) => {
      await answer(
        api.POST('/api/v1/idea-links/{id}/end', {
          params: { path: { id: link.id } },
          body: { reason: reason.trim() },
        }),
      );
      onClose();
      await queries.invalidateQueries({ queryKey: ['ideas'] });
    },
  });
  return (
    <Dialog title={m.endTitle} open onClose={onClose}>
      {link.type === 'SAME' && <p>{m.endSame}</p>}
      <Form form={form}>
        <TextArea
          name="endReason"
          label={m.endReason}
          error={form.errors['endReason']}
          rows={3}
          maxLength={2000}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
        <ButtonRow>
          <Button type="submit" pending={form.sending}>
            {m.endLink}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {m.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </Dialog>
  );
}
