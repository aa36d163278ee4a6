import type { CampaignEffect, PhasePreview, SprintPreview } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import css from './Campaign.module.css';
import { campaignMessages } from './messages';

export interface Preview {
  effects: CampaignEffect[];
  stateBefore?: PhasePreview['stateBefore'] | SprintPreview['stateBefore'];
  stateAfter?: PhasePreview['stateAfter'] | SprintPreview['stateAfter'];
  sprintsOutside?: string[];
}

/** Whether the change is made only by somebody who says to have seen what it does. */
export const asks = (preview: Preview): boolean => preview.effects.some((effect) => effect.asks);

/** In words what the change would touch. */
export function Effects({ preview }: { preview: Preview }) {
  const m = useMessages(campaignMessages);
  const formats = useFormats();
  const words: Record<string, (p: { count: string }) => string> = m.effects;
  const { effects, sprintsOutside = [] } = preview;
  return (
    <Arrived tone="info" title={m.previewTitle}>
      <ul class={css.touched}>
        <States preview={preview} />
        {effects.map(({ code, count }) => (
          <li key={code}>{(words[code] ?? m.otherEffect)({ count: formats.number(count) })}</li>
        ))}
        {sprintsOutside.length > 0 && <li>{m.sprintsOutside({ names: sprintsOutside.join(', ') })}</li>}
        {effects.length + sprintsOutside.length === 0 && <li>{m.nothingElse}</li>}
      </ul>
      <p class="soft">{m.nothingYet}</p>
    </Arrived>
  );
}

function States({ preview: { stateBefore, stateAfter } }: { preview: Preview }) {
  const m = useMessages(campaignMessages);
  if (!stateAfter) return null;
  const after = m.state[stateAfter];
  if (!stateBefore) return <li>{m.willBe({ state: after })}</li>;
  return (
    <li>
      {stateBefore === stateAfter
        ? m.stays({ state: after })
        : m.becomes({ before: m.state[stateBefore], after })}
    </li>
  );
}
