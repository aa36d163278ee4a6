import type { UnitTargets } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { boardMessages } from '../../shared/board/messages';
import { Timeline } from '../../shared/ui/Timeline';
import { unitMessages } from './messages';
import css from './Unit.module.css';

export function TargetHistory({ targets }: { targets: UnitTargets }) {
  const m = useMessages(unitMessages);
  const boardWords = useMessages(boardMessages);
  const formats = useFormats();
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  return (
    <details class={css.editor}>
      <summary>{m.history}</summary>
      {targets.history.length === 0 ? (
        <p class="soft">{m.noHistory}</p>
      ) : (
        <Timeline
          label={m.history}
          items={targets.history.map((change, index) => {
            const block = boardWords.block[change.block];
            const what = (change.kind === 'ASSIGNED' ? m.assignedIn : m.registeredIn)({ block });
            return {
              key: `${change.at}-${index}`,
              title: m.change({ what, from: number(change.from), to: number(change.to) }),
              meta: [formats.dateTime(change.at), change.byName].filter(Boolean).join(' · '),
              ...(change.reason ? { text: change.reason } : {}),
            };
          })}
        />
      )}
    </details>
  );
}
