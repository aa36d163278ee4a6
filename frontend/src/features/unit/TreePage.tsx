import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { hasRole, useSession } from '../../shared/api/session';
import type { Unit } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { entryPaths } from '../../shared/entryPaths';
import { path, paths, withQuery } from '../../shared/paths';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Page } from '../../shared/ui/Page';
import { UnitPicker } from '../../shared/units/UnitPicker';
import { Branch } from './Branch';
import { rootQuery, unitQuery } from './queries';
import { treeMessages } from './tree';
import css from './Unit.module.css';

/** The tree, one level at a time: never more than a page of it is loaded. */
export default function TreePage() {
  const m = useMessages(treeMessages);
  const { query, route } = useLocation();
  const here = query['in'];
  const root = useQuery({ ...rootQuery, enabled: ({ state }) => !here || state.data?.id === here });
  // The top by its name is still the top: nothing is loaded anew, and the focus stays where it is.
  const atTop = !here || root.data?.id === here;
  const chosen = useQuery({ ...unitQuery(here ?? ''), enabled: !atTop });
  const [searches, setSearches] = useState(0);
  return (
    <Page title={m.title} lead={m.lead}>
      <UnitPicker
        key={searches}
        name="find"
        label={m.find}
        hint={m.findHint}
        closedToo
        picked={null}
        onPick={(unit) => {
          if (!unit) return;
          setSearches(searches + 1);
          route(withQuery(paths.units, { in: unit.id }));
        }}
      />
      <QueryView query={atTop ? root : chosen}>{(unit) => <Level key={unit.id} unit={unit} />}</QueryView>
    </Page>
  );
}

function Level({ unit }: { unit: Unit }) {
  const m = useMessages(treeMessages);
  return (
    <>
      <Breadcrumb
        label={m.path}
        crumbs={[
          ...unit.ancestors.map(({ id, name }) => ({
            key: id,
            label: name,
            href: withQuery(paths.units, { in: id }),
          })),
          { key: unit.id, label: unit.name },
        ]}
      />
      <Actions unit={unit} />
      <Branch unit={unit} />
    </>
  );
}

function Actions({ unit }: { unit: Unit }) {
  const m = useMessages(treeMessages);
  const current = useSession();
  const isAdmin = hasRole(current, 'ADMIN');
  const mayAnswer = hasRole(current, 'UNIT_OFFICER', 'REVIEWER', 'SUPPORT', 'ADMIN');
  const holdsRole = current.status === 'signedIn' && current.me.grants.length > 0;
  const { id } = unit;
  return (
    <nav class={css.links} aria-label={m.actions({ unit: unit.name })}>
      <a href={path(paths.unit, { id })}>{m.page}</a>
      <a href={path(paths.unitHistory, { id })}>{isAdmin ? m.change : m.history}</a>
      {isAdmin && !unit.closedAt && <a href={path(paths.unitAdd, { id })}>{m.add}</a>}
      {isAdmin && !unit.closedAt && <a href={withQuery(paths.unitImports, { unit: id })}>{m.importUnits}</a>}
      {holdsRole && <a href={withQuery(entryPaths.exports, { kind: 'UNITS', unit: id })}>{m.export}</a>}
      {mayAnswer && <a href={paths.workplaces}>{m.workplaces}</a>}
    </nav>
  );
}
