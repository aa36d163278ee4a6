import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import type { Idea } from '../../shared/api/types';
import { ReasonDialog } from '../../shared/form/ReasonDialog';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { ideaMessages } from './messages';

const MOST_LETTERS = 1000;

export function Withdraw({ idea }: { idea: Idea }) {
  const m = useMessages(ideaMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {m.withdraw}
      </Button>
      <ReasonDialog
        title={m.withdrawTitle}
        text={m.withdrawText}
        open={open}
        onClose={() => setOpen(false)}
        name="withdrawReason"
        label={m.withdrawReason}
        rows={3}
        most={MOST_LETTERS}
        yes={m.withdrawYes}
        no={m.withdrawNo}
        look="danger"
        send={async (reason) => {
          await answer(
            api.POST('/api/v1/ideas/{id}/withdrawal', {
              params: { path: { id: idea.id } },
              body: { reason: reason || null },
            }),
          );
          setOpen(false);
          await queries.invalidateQueries();
        }}
      />
    </>
  );
}
