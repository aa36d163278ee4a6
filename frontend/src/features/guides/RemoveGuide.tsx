import { useState } from 'preact/hooks';
import { answer, api, ifMatch } from '../../shared/api/client';
import type { GuideDraft } from '../../shared/api/types';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { editMessages } from './edit';
import { kept } from './kept';

export function RemoveGuide({ draft, onRemoved }: { draft: GuideDraft; onRemoved: () => void }) {
  const m = useMessages(editMessages);
  const [open, setOpen] = useState(false);
  const { id, heading } = draft.guide;
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      await answer(
        api.DELETE('/api/v1/guide-drafts/{id}', { params: { path: { id }, header: ifMatch(draft.version) } }),
      );
      kept.forget(id);
      onRemoved();
    },
  });
  return (
    <ButtonRow>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {m.remove}
      </Button>
      {open && (
        <DialogForm
          form={form}
          title={m.remove}
          text={m.removeText({ heading: heading.vi })}
          yes={m.remove}
          look="danger"
          open
          onClose={() => setOpen(false)}
        />
      )}
    </ButtonRow>
  );
}
