import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { addresses } from './addresses';
import { deskMessages } from './desk';
import { Owned } from './Owned';
import { unitsAtZeroQuery } from './queues';
import css from './Support.module.css';

/** Grassroots units from which nothing has come in this phase, those with most members first. */
export function ZeroQueue() {
  const m = useMessages(deskMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const { queue, unit, cursor } = useLocation().query;
  const silent = useQuery(unitsAtZeroQuery(unit, cursor));
  const here = (more: Record<string, string | undefined>) =>
    withQuery(addresses.desk, { queue, unit, ...more });
  return (
    <QueryView
      query={silent}
      isEmpty={({ items }) => items.length === 0}
      empty={<p role="status">{m.noUnits}</p>}
    >
      {({ items, nextCursor }) => (
        <>
          <ol class={css.list} aria-label={m.queues.units}>
            {items.map(({ unit: found, members, days, owner }) => (
              <li key={found.id}>
                <a id={`zero-${found.id}`} href={path(paths.unit, { id: found.id })}>
                  {found.name}
                </a>
                <span class="soft">{m.silent({ days, members: formats.number(members) })}</span>
                <Owned thing="units" id={found.id} owner={owner} describedBy={`zero-${found.id}`} />
              </li>
            ))}
          </ol>
          <Pagination
            label={common.pages}
            first={cursor ? { href: here({}), label: common.firstPage } : undefined}
            next={nextCursor ? { href: here({ cursor: nextCursor }), label: common.nextPage } : undefined}
          />
        </>
      )}
    </QueryView>
  );
}
