import type { WorkplaceDetail } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import type { PickedUnit } from '../../shared/units/UnitPicker';
import { workplaceMessages } from './messages';
import css from './Workplace.module.css';

interface Props {
  units: WorkplaceDetail['lookAlikes'];
  onPick: (unit: PickedUnit) => void;
}

/** Units of the place that may be meant; one tap takes one over into the form. */
export function LookAlikes({ units, onPick }: Props) {
  const m = useMessages(workplaceMessages);
  return (
    <section class={css.section} aria-labelledby="look-alikes">
      <h3 id="look-alikes">{m.lookAlikes}</h3>
      {units.length === 0 && <p class="soft">{m.noLookAlikes}</p>}
      <ul class={css.list} aria-labelledby="look-alikes">
        {units.map(({ unit, path }) => (
          <li key={unit.id}>
            <Button look="secondary" onClick={() => onPick(unit)}>
              {unit.name}
            </Button>
            <span class="soft">{path.join(' › ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
