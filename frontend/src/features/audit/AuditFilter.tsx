import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Button, ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { UnitPicker } from '../../shared/units/UnitPicker';
import { choicesOf } from '../../shared/words/domain';
import css from './Audit.module.css';
import { auditMessages } from './messages';
import { areReversed, type Filter, PEOPLE } from './queries';

type Typed = Partial<Record<keyof Filter, string>>;

interface Props {
  filter: Filter;
  unitName: string | undefined;
  /** Of people, by id, as far as they are known. */
  names: Record<string, string>;
  onFilter: (next: Typed) => void;
}

export function AuditFilter({ filter, unitName, names, onFilter }: Props) {
  const m = useMessages(auditMessages);
  const formats = useFormats();
  const [typed, setTyped] = useState<Typed>(filter);
  const [unit, setUnit] = useState(filter.unit ? { id: filter.unit, name: unitName ?? filter.unit } : null);
  const of = (name: keyof Filter) => ({
    name,
    value: typed[name] ?? '',
    onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
  });
  const { from, until } = typed;
  const wrongOrder =
    from && until && areReversed({ from, until })
      ? m.daysReversed({ from: formats.day(from), until: formats.day(until) })
      : undefined;
  return (
    <search>
      <form
        class={css.filter}
        aria-label={m.filter}
        onSubmit={(event) => {
          event.preventDefault();
          if (wrongOrder) return;
          onFilter({ ...typed, unit: unit?.id ?? '' });
        }}
      >
        <SelectField label={m.action} choices={choicesOf(m.actions)} empty={m.any} {...of('action')} />
        <SelectField label={m.object} choices={choicesOf(m.objects)} empty={m.any} {...of('objectType')} />
        <TextField type="date" label={m.from} {...of('from')} />
        <TextField type="date" label={m.until} error={wrongOrder} {...of('until')} />
        <div class={css.unit}>
          <UnitPicker name="unit" label={m.unit} hint={m.unitHint} closedToo picked={unit} onPick={setUnit} />
        </div>
        {PEOPLE.map((way) => {
          const id = filter[way];
          return (
            id && (
              <p key={way}>
                {m.chosen[way]({ name: names[id] ?? m.somebody })}{' '}
                <a href={withQuery(paths.audit, { ...filter, [way]: '' })}>
                  {m.without}
                  <span class="visually-hidden">: {m.wrongNames[way]}</span>
                </a>
              </p>
            )
          );
        })}
        {filter.object && <p>{m.one}</p>}
        <ButtonRow>
          <Button type="submit">{m.apply}</Button>
          {Object.keys(filter).length > 0 && (
            <ButtonLink look="quiet" href={paths.audit}>
              {m.clear}
            </ButtonLink>
          )}
        </ButtonRow>
      </form>
    </search>
  );
}
