import { useQueryClient } from '@tanstack/preact-query';
import { ReasonDialog } from '../../shared/form/ReasonDialog';
import { useMessages } from '../../shared/i18n/messages';
import { claimIdea } from './ClaimBar';
import { deskMessages } from './desk';

const LEAST_WORD = 5;

export interface DialogProps {
  id: string;
  open: boolean;
  onClose: () => void;
}

/** Taking over needs a word, which whoever had the idea reads. */
export function TakeOverDialog({ id, open, onClose }: DialogProps) {
  const m = useMessages(deskMessages);
  const queries = useQueryClient();
  return (
    <ReasonDialog
      title={m.takeOverTitle}
      open={open}
      onClose={onClose}
      name="word"
      label={m.takeOverWord}
      least={{ letters: LEAST_WORD, missing: m.wordMissing }}
      most={500}
      yes={m.takeOver}
      send={async (word) => {
        await claimIdea(id, word);
        onClose();
        await queries.invalidateQueries({ queryKey: ['ideas'] });
      }}
    />
  );
}
