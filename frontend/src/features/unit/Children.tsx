import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import type { Unit } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Pagination } from '../../shared/ui/Pagination';
import { commonMessages } from '../../shared/words/common';
import { unitMessages } from './messages';
import { childrenQuery } from './queries';
import css from './Unit.module.css';

export function Children({ unit, cursor }: { unit: Unit; cursor: string | undefined }) {
  const m = useMessages(unitMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const children = useQuery(childrenQuery(unit.id, cursor));
  const here = path(paths.unit, { id: unit.id });
  return (
    <section class={css.section} aria-labelledby="children">
      <h2 id="children">
        {m.children} <span class="soft">({formats.number(unit.childCount)})</span>
      </h2>
      <p>
        <a href={withQuery(paths.leaderboard, { unit: unit.id })}>{m.board}</a>
      </p>
      <QueryView query={children}>
        {(page) => (
          <>
            <ul class={css.children}>
              {page.items.map((child) => (
                <li key={child.id}>
                  <a href={path(paths.unit, { id: child.id })}>{child.name}</a>
                  <span class="soft">{m.membersOf({ count: formats.number(child.memberCount) })}</span>
                </li>
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: here, label: common.firstPage } : undefined}
              next={
                page.nextCursor
                  ? { href: withQuery(here, { cursor: page.nextCursor }), label: common.nextPage }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </section>
  );
}
