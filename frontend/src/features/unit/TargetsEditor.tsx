import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api, ifMatch } from '../../shared/api/client';
import type { Block, TargetKind, UnitTargets } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextArea, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { boardMessages } from '../../shared/board/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { unitMessages } from './messages';
import { targetsQuery } from './queries';
import { PendingTargets } from './PendingTargets';
import { StaleTargets } from './StaleTargets';
import { cellName, cellsOf, changedCells, textErrors, textsOf } from './targetsForm';
import css from './Unit.module.css';

const LEAST_REASON = 10;
const MOST_REASON = 1000;
const KINDS: TargetKind[] = ['ASSIGNED', 'REGISTERED'];

interface Props {
  unitId: string;
  targets: UnitTargets;
  viewer: string;
}

export function TargetsEditor({ unitId, targets, viewer }: Props) {
  const m = useMessages(unitMessages);
  const boardWords = useMessages(boardMessages);
  const queries = useQueryClient();
  const [base, setBase] = useState(targets);
  const [stale, setStale] = useState<{ name: string; value: string }[]>([]);
  const [saved, setSaved] = useState(false);
  const { queryKey } = targetsQuery(unitId, targets.phaseId, viewer);

  const form = useForm({
    initial: { texts: textsOf(targets.cells), reason: '' },
    validate: ({ texts, reason }) => ({
      ...textErrors(texts, m.notNumber),
      ...(reason.trim().length < LEAST_REASON ? { reason: m.reasonMissing } : {}),
    }),
    submit: async ({ texts, reason }) => {
      setSaved(false);
      try {
        const answered = await answer(
          api.PUT('/api/v1/units/{id}/targets', {
            params: { path: { id: unitId }, query: { phase: base.phaseId }, header: ifMatch(base.version) },
            body: { cells: cellsOf(texts, base.cells), reason: reason.trim() },
          }),
        );
        queries.setQueryData(queryKey, answered);
        setBase(answered);
        setStale([]);
        setSaved(true);
        form.set('reason', '');
        await queries.invalidateQueries({ queryKey: ['board'] });
      } catch (error) {
        if (!(error instanceof ApiError) || error.kind !== 'stale-version') throw error;
        const now = await queries.query({ ...targetsQuery(unitId, base.phaseId, viewer), staleTime: 0 });
        setStale(changedCells(base.cells, now.cells));
        setBase(now);
      }
    },
  });

  const label = (kind: TargetKind, block: Block) =>
    (kind === 'ASSIGNED' ? m.assignedIn : m.registeredIn)({ block: boardWords.block[block] });

  const lockedKinds = base.lock.locked.filter((kind) => base.editable.includes(kind));

  return (
    <details class={css.editor}>
      <summary>{m.edit}</summary>
      <p class="soft">{m.editLead}</p>
      {lockedKinds.length > 0 && (
        <Notice tone="act">{m.locked({ kinds: lockedKinds.map((kind) => m.kinds[kind]).join(', ') })}</Notice>
      )}
      <PendingTargets targets={base} labelOf={label} />
      {saved && <Notice tone="good" title={m.saved} announce />}
      <StaleTargets cells={stale} labelOf={(kind, block) => label(kind, block)} />
      <Form form={form} label={m.edit}>
        <div class={css.targets}>
          {KINDS.filter((kind) => base.editable.includes(kind)).flatMap((kind) =>
            base.cells.map(({ block }) => {
              const name = cellName(kind, block);
              return (
                <TextField
                  key={name}
                  name={name}
                  label={label(kind, block)}
                  error={form.errors[name]}
                  inputMode="numeric"
                  value={form.values.texts[name] ?? ''}
                  onChange={(text) =>
                    form.setValues((now) => ({ ...now, texts: { ...now.texts, [name]: text } }))
                  }
                />
              );
            }),
          )}
        </div>
        <TextArea
          name="reason"
          label={m.reason}
          error={form.errors['reason']}
          rows={2}
          maxLength={MOST_REASON}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
        <div>
          <Button type="submit" pending={form.sending}>
            {form.sending ? m.saving : m.save}
          </Button>
        </div>
      </Form>
    </details>
  );
}
