import type { Dashboard } from '../../shared/api/types';
import { TargetLine } from '../../shared/board/TargetLine';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import css from './Dashboard.module.css';
import { dashboardMessages } from './messages';

/** Both blocks side by side, each against its own assigned target. */
export function Blocks({ blocks }: { blocks: Dashboard['blocks'] }) {
  const m = useMessages(dashboardMessages);
  const formats = useFormats();
  if (blocks.length < 2) return null;
  return (
    <section class={css.section} aria-labelledby="by-block">
      <h2 id="by-block">{m.byBlock}</h2>
      <div class={css.blocks}>
        {blocks.map(({ block, figures, targets }) => (
          <div key={block} class={css.card}>
            <TargetLine label={m.blocks[block]} figures={figures} targets={targets} />
            <dl class={css.pairs}>
              {[
                { label: m.submitted, value: figures.submitted },
                { label: m.pending, value: figures.pending },
                { label: m.people, value: figures.submitters },
                { label: m.REGISTERED, value: targets.registered },
              ].map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd class="numeric">{value === null ? '—' : formats.number(value)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
