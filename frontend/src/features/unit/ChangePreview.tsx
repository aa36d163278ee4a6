import type { UnitPreview } from '../../shared/api/types';
import { today, useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { changeMessages } from './changes';
import css from './Unit.module.css';

/** In words what the change would touch. */
export function ChangePreview({ preview, day }: { preview: UnitPreview; day: string }) {
  const m = useMessages(changeMessages);
  const formats = useFormats();
  const effects: Record<string, (p: { count: string }) => string> = m.effects;
  const order = Object.keys(effects);
  const sorted = [...preview.effects].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  const when = { day: formats.day(day) };
  return (
    <Arrived tone="info" title={m.previewTitle}>
      <ul class={css.touched}>
        <li>{preview.units > 1 ? m.withInside({ count: formats.number(preview.units - 1) }) : m.onlyThis}</li>
        {sorted.map(({ code, count }) => (
          <li key={code}>{(effects[code] ?? m.otherEffect)({ count: formats.number(count) })}</li>
        ))}
        {preview.headcounts.length > 0 && (
          <li>
            {m.headcounts}
            <ul>
              {preview.headcounts.map(({ unit, members }) => (
                <li key={unit.id}>
                  <a href={path(paths.unit, { id: unit.id })}>{unit.name}</a>:{' '}
                  {m.headcount({ count: formats.number(members) })}
                </li>
              ))}
            </ul>
          </li>
        )}
        <li>{day > today() ? m.later(when) : m.atOnce(when)}</li>
      </ul>
      <p class="soft">{m.nothingYet}</p>
    </Arrived>
  );
}
