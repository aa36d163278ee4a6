import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useRef, useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { Form } from '../../shared/form/Form';
import { TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { UnitPicker } from '../../shared/units/UnitPicker';
import { commonMessages } from '../../shared/words/common';
import { snapshotMessages } from './messages';

const MOST_LETTERS = 500;

interface Values {
  unit: { id: string; name: string } | null;
  note: string;
}

export function TakeSnapshot({ campaignId }: { campaignId: string }) {
  const m = useMessages(snapshotMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const { route } = useLocation();
  const [open, setOpen] = useState(false);
  const key = useRef('');
  const form = useForm<Values>({
    initial: { unit: null, note: '' },
    validate: () => ({}),
    submit: async ({ unit, note }) => {
      const taken = await answer(
        api.POST('/api/v1/snapshots', {
          params: { header: { 'Idempotency-Key': key.current } },
          body: {
            campaignId,
            phaseId: null,
            sprintId: null,
            unitId: unit?.id ?? null,
            note: note.trim() || null,
          },
        }),
      );
      setOpen(false);
      await queries.invalidateQueries({ queryKey: ['snapshots'] });
      route(path(paths.snapshot, { id: taken.id }));
    },
  });
  const begin = () => {
    key.current = createKey();
    setOpen(true);
  };
  return (
    <div>
      <Button onClick={begin}>{m.take}</Button>
      <Dialog title={m.takeTitle} open={open} onClose={() => setOpen(false)}>
        <p>{m.takeText}</p>
        <Form form={form} label={m.takeTitle}>
          <UnitPicker
            name="unitId"
            label={m.takeUnit}
            hint={m.takeUnitHint}
            error={form.errors['unitId']}
            picked={form.values.unit}
            onPick={(unit) => form.set('unit', unit)}
          />
          <TextArea
            name="note"
            label={m.takeNote}
            optional={common.optional}
            error={form.errors['note']}
            rows={2}
            maxLength={MOST_LETTERS}
            value={form.values.note}
            onChange={(note) => form.set('note', note)}
          />
          <ButtonRow>
            <Button type="submit" pending={form.sending}>
              {form.sending ? m.taking : m.takeYes}
            </Button>
            <Button look="secondary" onClick={() => setOpen(false)}>
              {common.cancel}
            </Button>
          </ButtonRow>
        </Form>
      </Dialog>
    </div>
  );
}
