import { useQueryClient } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { IdeaLink } from '../../shared/api/types';
import { ReasonDialog } from '../../shared/form/ReasonDialog';
import { useMessages } from '../../shared/i18n/messages';
import { deskMessages } from './desk';

const LEAST_REASON = 10;

/** What was a duplicate waits for a decision again. */
export function EndLinkDialog({ link, onClose }: { link: IdeaLink; onClose: () => void }) {
  const m = useMessages(deskMessages);
  const queries = useQueryClient();
  return (
    <ReasonDialog
      title={m.endTitle}
      text={link.type === 'SAME' ? m.endSame : undefined}
      open
      onClose={onClose}
      name="endReason"
      label={m.endReason}
      rows={3}
      least={{ letters: LEAST_REASON, missing: m.reasonMissing }}
      most={2000}
      yes={m.endLink}
      send={async (reason) => {
        await answer(
          api.POST('/api/v1/idea-links/{id}/end', { params: { path: { id: link.id } }, body: { reason } }),
        );
        onClose();
        await queries.invalidateQueries({ queryKey: ['ideas'] });
      }}
    />
  );
}
