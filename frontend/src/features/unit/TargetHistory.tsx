import type { UnitTargets } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { boardMessages } from '../../shared/board/messages';
import { Timeline } from '../../shared/ui/Timeline';
import { unitMessages } from './messages';
import css from './Unit.module.css';

type Change = Pick<UnitTargets['lateChanges'][number], 'kind' | 'block' | 'from' | 'to'>;

export function TargetHistory({ targets }: { targets: UnitTargets }) {
  const m = useMessages(unitMessages);
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  const titleOf = (change: Change) => {
    const block = boardWords.block[change.block];
    const what = (change.kind === 'ASSIGNED' ? m.assignedIn : m.registeredIn)({ block });
    return m.change({ what, from: number(change.from), to: number(change.to) });
  };
  const reasonOf = ({ reason, ratePercent, headcount }: UnitTargets['history'][number]) =>
    ratePercent === null || headcount === null
      ? reason
      : m.byRate({ reason, percent: formats.percent(ratePercent), members: formats.number(headcount) });
  const nameOf = ({ byName, approvedByName }: UnitTargets['history'][number]) =>
    approvedByName ? m.approvedBy({ name: byName, by: approvedByName }) : byName;
  return (
    <details class={css.editor}>
      <summary>{m.history}</summary>
      {targets.history.length === 0 && targets.lateChanges.length > 0 && (
        <Timeline
          label={m.lateTitle}
          items={targets.lateChanges.map((change, index) => ({
            key: `${change.at}-${index}`,
            title: titleOf(change),
            meta: [formats.dateTime(change.at), m.lateTitle].join(' · '),
          }))}
        />
      )}
      {targets.history.length === 0 && targets.lateChanges.length === 0 && <p class="soft">{m.noHistory}</p>}
      {targets.history.length > 0 && (
        <Timeline
          label={m.history}
          items={targets.history.map((change, index) => ({
            key: `${change.at}-${index}`,
            title: titleOf(change),
            meta: [formats.dateTime(change.at), nameOf(change)].filter(Boolean).join(' · '),
            text: reasonOf(change),
          }))}
        />
      )}
    </details>
  );
}
