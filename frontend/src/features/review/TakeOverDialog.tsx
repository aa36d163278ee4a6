import { useQueryClient } from '@tanstack/preact-query';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
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
  const form = useForm<{ word: string }>({
    initial: { word: '' },
    validate: ({ word }) => (word.trim().length < LEAST_WORD ? { word: m.wordMissing } : {}),
    submit: async ({ word }) => {
      await claimIdea(id, word.trim());
      onClose();
      await queries.invalidateQueries({ queryKey: ['ideas'] });
    },
  });
  return (
    <Dialog title={m.takeOverTitle} open={open} onClose={onClose}>
      <Form form={form}>
        <TextField
          name="word"
          label={m.takeOverWord}
          error={form.errors['word']}
          maxLength={500}
          value={form.values.word}
          onChange={(word) => form.set('word', word)}
        />
        <ButtonRow>
          <Button type="submit" pending={form.sending}>
            {m.takeOver}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {m.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </Dialog>
  );
}
