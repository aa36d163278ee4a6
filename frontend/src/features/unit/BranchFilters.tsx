import { useLocation } from 'preact-iso';
import type { Block, UnitLevel, UnitState, UpperKind } from '../../shared/api/types';
import { boardMessages } from '../../shared/board/messages';
import { SelectField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { choicesOf, useWords } from '../../shared/words/domain';
import type { ChildFilter } from './queries';
import { treeMessages } from './tree';
import css from './Unit.module.css';

const FILTERS = {
  level: ['PROVINCE', 'CENTRAL_SECTOR', 'CORPORATION', 'UPPER', 'GRASSROOTS', 'SECTION'] as UnitLevel[],
  kind: ['DISTRICT', 'LOCAL_SECTOR', 'INDUSTRIAL_ZONE', 'COMMUNE'] as UpperKind[],
  block: ['ENTERPRISE', 'PUBLIC_SERVICE'] as Block[],
  state: ['OPEN', 'CLOSED'] as UnitState[],
};
type Name = keyof typeof FILTERS;

/** What the address asks for, as far as it is known. */
export function filterOf(query: Record<string, string>): ChildFilter {
  const names = Object.keys(FILTERS) as Name[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = FILTERS[name].find((known) => known === query[name]);
      return value ? [[name, value]] : [];
    }),
  );
}

export function BranchFilters({ unitId, filter }: { unitId: string; filter: ChildFilter }) {
  const m = useMessages(treeMessages);
  const words = useWords();
  const boardWords = useMessages(boardMessages);
  const { route } = useLocation();
  const labels: Record<Name, Record<string, string>> = {
    level: words.level,
    kind: words.kind,
    block: boardWords.block,
    state: { OPEN: m.OPEN, CLOSED: m.CLOSED },
  };
  const names = (Object.keys(FILTERS) as Name[]).filter(
    (name) => name !== 'kind' || filter.level === 'UPPER' || filter.kind,
  );
  return (
    <div class={css.filters} role="group" aria-label={m.filters}>
      {names.map((name) => (
        <SelectField
          key={name}
          name={name}
          label={m[name]}
          choices={choicesOf(labels[name]).filter(({ value }) => (FILTERS[name] as string[]).includes(value))}
          empty={m.all}
          value={filter[name] ?? ''}
          onChange={(value) => route(withQuery(paths.units, { in: unitId, ...filter, [name]: value }))}
        />
      ))}
    </div>
  );
}
