import { useState } from 'preact/hooks';
import type { Block, ChildTargetsPage, TargetKind } from '../../shared/api/types';
import { boardMessages } from '../../shared/board/messages';
import { Form } from '../../shared/form/Form';
import { RadioGroup, TextArea } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { ChildRows } from './ChildRows';
import { BLOCKS, changes, type CellName, withSpread } from './drafts';
import { targetMessages } from './messages';
import { PAGE } from './queries';
import { SaveResult, StaleUnits } from './SaveResult';
import { SpreadButtons } from './SpreadButtons';
import { SumLine } from './SumLine';
import css from './Targets.module.css';
import { useHandDown } from './useHandDown';

interface Props {
  page: ChildTargetsPage;
  pageNumber: number;
  onNext: () => void;
  onPrevious: () => void;
}

export function HandDownForm({ page, pageNumber, onNext, onPrevious }: Props) {
  const m = useMessages(targetMessages);
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  const [kind, setKind] = useState<TargetKind>(page.editable[0] ?? 'ASSIGNED');
  const labelOf = (unit: string, cell: CellName) => {
    const [ofKind, block] = cell.split('-') as [TargetKind, Block];
    return m.cell({ unit, kind: m.kinds[ofKind], block: boardWords.block[block] });
  };
  const { form, stale, saved } = useHandDown(page, labelOf);
  const { drafts } = form.values;
  const editable = page.editable.includes(kind);
  const count = changes(drafts).length;
  const first = pageNumber * PAGE + 1;

  return (
    <Form form={form} label={m.title}>
      <SaveResult saved={saved} />
      <StaleUnits stale={stale} labelOf={labelOf} />
      <RadioGroup
        name="kind"
        label={m.kind}
        choices={(['ASSIGNED', 'REGISTERED'] as const).map((value) => ({ value, label: m.kinds[value] }))}
        value={kind}
        onChange={(value) => setKind(value as TargetKind)}
      />
      {page.lock.locked.includes(kind) && <Notice tone="act">{m.lockedNow}</Notice>}
      {editable && (
        <SpreadButtons
          unit={page.unit.id}
          phase={page.phaseId}
          kind={kind}
          onSpread={(spread) => form.setValues((now) => ({ ...now, drafts: withSpread(now.drafts, spread) }))}
        />
      )}
      <SumLine sums={page.sums.filter((sum) => sum.kind === kind)} drafts={drafts} />
      <ChildRows
        rows={page.rows}
        kind={kind}
        blocks={BLOCKS}
        drafts={drafts}
        editable={editable}
        errors={form.errors}
        labelOf={labelOf}
        onType={(change) => form.setValues((now) => ({ ...now, drafts: change(now.drafts) }))}
      />
      <div class={css.pages}>
        <span class="soft">
          {m.page({
            from: formats.number(first),
            to: formats.number(first + page.rows.length - 1),
            total: formats.number(page.total),
          })}
        </span>
        {pageNumber > 0 && (
          <Button look="secondary" onClick={onPrevious}>
            {m.previous}
          </Button>
        )}
        {page.nextCursor && (
          <Button look="secondary" onClick={onNext}>
            {m.next}
          </Button>
        )}
      </div>
      {page.editable.length > 0 && (
        <>
          <TextArea
            name="reason"
            label={m.reason}
            hint={m.reasonHint}
            error={form.errors['reason']}
            rows={2}
            maxLength={500}
            value={form.values.reason}
            onChange={(reason) => form.set('reason', reason)}
          />
          <ButtonRow>
            <Button type="submit" pending={form.sending}>
              {form.sending ? m.saving : count > 0 ? m.save({ count: formats.number(count) }) : m.saveNone}
            </Button>
            {count > 0 && (
              <Button look="quiet" onClick={() => form.set('drafts', new Map())}>
                {m.discard}
              </Button>
            )}
          </ButtonRow>
        </>
      )}
    </Form>
  );
}
