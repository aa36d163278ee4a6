import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { boardMessages } from '../../shared/board/messages';
import { campaignQuery, phasesQuery } from '../../shared/campaign/queries';
import { SelectField, TextField } from '../../shared/form/inputs';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { useLive } from '../../shared/live';
import { Button } from '../../shared/ui/Button';
import { UnitPicker } from '../../shared/units/UnitPicker';
import { choicesOf, useWords } from '../../shared/words/domain';
import { areReversed, isSearched } from './filters';
import css from './Gallery.module.css';
import { galleryMessages } from './messages';
import type { Filters } from './queries';

type Typed = Partial<Record<keyof Filters, string>>;

interface Props {
  filters: Filters;
  unitName: string | undefined;
  /** Whoever reads for units finds what is not published too. */
  withStates: boolean;
  onSearch: (next: Typed) => void;
}

export function SearchForm({ filters, unitName, withStates, onSearch }: Props) {
  const m = useMessages(galleryMessages);
  const board = useMessages(boardMessages);
  const words = useWords();
  const formats = useFormats();
  const campaign = useQuery(campaignQuery).data;
  const phases = useQuery(phasesQuery(campaign?.id)).data?.items ?? [];
  const [typed, setTyped] = useState<Typed>(filters);
  const [unit, setUnit] = useState(
    filters.unit ? { id: filters.unit, name: unitName ?? filters.unit } : null,
  );
  const of = (name: keyof Filters) => ({
    name,
    value: typed[name] ?? '',
    onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
  });
  const { from, until } = typed;
  const wrongOrder =
    from && until && areReversed({ from, until })
      ? m.daysReversed({ from: formats.date(from), until: formats.date(until) })
      : undefined;
  // The prerendered page knows no address, and what it is made of is not compared when the script takes it over.
  const isLive = useLive();
  const isNarrowed = Object.keys(filters).some((name) => name !== 'q' && name !== 'field');
  return (
    <search>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (wrongOrder) return;
          onSearch({ ...typed, q: typed.q?.trim() ?? '', unit: unit?.id ?? '' });
        }}
      >
        <div class={css.search}>
          <TextField type="search" label={m.search} maxLength={200} {...of('q')} />
          <SelectField
            label={m.field}
            choices={choicesOf(words.field)}
            empty={m.allFields}
            {...of('field')}
          />
          <Button type="submit">{m.find}</Button>
        </div>
        <details class={css.more} open={isLive && isNarrowed}>
          <summary>{m.more}</summary>
          <div class={css.filters}>
            <UnitPicker
              name="unit"
              label={m.unit}
              hint={m.unitHint}
              closedToo
              picked={unit}
              onPick={setUnit}
            />
            <SelectField
              label={m.phase}
              choices={phases.map(({ id, name }) => ({ value: id, label: name }))}
              empty={m.any}
              {...of('phase')}
            />
            <SelectField label={m.block} choices={choicesOf(board.block)} empty={m.any} {...of('block')} />
            {withStates && (
              <SelectField
                label={m.state}
                choices={choicesOf(words.state).filter(({ value }) => isSearched(value))}
                empty={m.any}
                {...of('state')}
              />
            )}
            <TextField type="date" label={m.from} {...of('from')} />
            <TextField type="date" label={m.until} error={wrongOrder} {...of('until')} />
          </div>
        </details>
      </form>
    </search>
  );
}
