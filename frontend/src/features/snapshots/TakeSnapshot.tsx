import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useRef, useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { type BoardQuery, boardQuery } from '../../shared/board/queries';
import { DialogForm } from '../../shared/form/DialogForm';
import { TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { Skeleton } from '../../shared/ui/Skeleton';
import { UnitPicker } from '../../shared/units/UnitPicker';
import { commonMessages } from '../../shared/words/common';
import { snapshotMessages } from './messages';
import { useBoardToTake } from './useBoardToTake';

const MOST_LETTERS = 500;

interface Values {
  unit: { id: string; name: string } | null;
  note: string;
}

/** Freezes a unit in the current phase, or the very board that the address names. */
export function TakeSnapshot({ campaignId }: { campaignId: string }) {
  const board = useBoardToTake();
  const m = useMessages(snapshotMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const { route } = useLocation();
  const [open, setOpen] = useState(board !== null);
  const key = useRef(createKey());
  const form = useForm<Values>({
    initial: { unit: null, note: '' },
    validate: () => ({}),
    submit: async ({ unit, note }) => {
      const taken = await answer(
        api.POST('/api/v1/snapshots', {
          params: { header: { 'Idempotency-Key': key.current } },
          body: {
            campaignId: board?.campaign ?? campaignId,
            phaseId: board?.phase ?? null,
            sprintId: board?.sprint ?? null,
            quarter: board?.quarter ?? null,
            from: board?.from ?? null,
            until: board?.until ?? null,
            groupId: board?.group ?? null,
            // A group is frozen below the unit that put it together.
            unitId: board?.group ? null : (board?.unit ?? unit?.id ?? null),
            note: note.trim() || null,
          },
        }),
      );
      setOpen(false);
      await queries.invalidateQueries({ queryKey: ['snapshots'] });
      route(path(paths.snapshot, { id: taken.id }));
    },
  });
  const close = () => {
    setOpen(false);
    if (board) route(paths.snapshots, true);
  };
  const begin = () => {
    key.current = createKey();
    setOpen(true);
  };
  return (
    <div>
      <Button onClick={begin}>{m.take}</Button>
      <DialogForm
        title={m.takeTitle}
        text={m.takeText}
        open={open}
        onClose={close}
        form={form}
        yes={m.takeYes}
        sending={m.taking}
      >
        {board ? (
          <BoardToTake board={board} />
        ) : (
          <UnitPicker
            name="unitId"
            label={m.takeUnit}
            hint={m.takeUnitHint}
            error={form.errors['unitId']}
            picked={form.values.unit}
            onPick={(unit) => form.set('unit', unit)}
          />
        )}
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
      </DialogForm>
    </div>
  );
}

/** What is about to be frozen, in the words of the board itself. */
function BoardToTake({ board }: { board: BoardQuery }) {
  const m = useMessages(snapshotMessages);
  const common = useMessages(commonMessages);
  const shown = useQuery(boardQuery({ ...board, limit: 1 }));
  return (
    <QueryView query={shown} pending={<Skeleton label={common.loading} lines={2} />}>
      {({ self, group, scope }) => (
        <p>
          <strong>{m.takeBoard}</strong>
          {': '}
          {group?.name ?? self.unit.name} · {scope.name}
        </p>
      )}
    </QueryView>
  );
}
