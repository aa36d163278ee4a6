import type { UnitRef } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { changeMessages } from './changes';
import css from './Unit.module.css';

/** The units that ended in this one. */
export function Predecessors({ units }: { units: UnitRef[] }) {
  const m = useMessages(changeMessages);
  if (units.length === 0) return null;
  return (
    <section class={css.section} aria-labelledby="predecessors">
      <h2 id="predecessors">{m.predecessors}</h2>
      <ul class={css.children}>
        {units.map((unit) => (
          <li key={unit.id}>
            <a href={path(paths.unitHistory, { id: unit.id })}>{unit.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
